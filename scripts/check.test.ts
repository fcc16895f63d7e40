import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')
const temp = mkdtempSync(join(tmpdir(), 'duizhao-check-'))
afterAll(() => {
  rmSync(temp, { recursive: true })
})

const problems = z.array(
  z.strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string(),
    line: z.int().nullable(),
    column: z.int().nullable(),
    paragraph: z.string().nullable(),
    actual: z.string().nullable(),
    expected: z.string().nullable(),
    message: z.string(),
    hint: z.string(),
  }),
)

function check(
  args: string[],
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'scripts/check.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, ...env },
  })
}

describe('npm run check', () => {
  it('prints a JSON array and nothing else, in the form of the contract', () => {
    const { status, stdout, stderr } = check(['--json'])
    const found = problems.parse(JSON.parse(stdout))
    expect([status, stderr]).toEqual([0, ''])
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'translation-missing', file: 'seeds/amzn-2025-q1.txt', line: 254 }),
    )
    // What content/calls corrects is told as an info.
    expect(found).toContainEqual(expect.objectContaining({ rule: 'figure-inconsistent', severity: 'info', line: 35 }))
  })

  it('checks a file outside of the seeds by itself', () => {
    const path = join(temp, 'amzn-2025-q1.txt')
    writeFileSync(
      path,
      readFileSync(join(root, 'seeds/amzn-2025-q1.txt'), 'utf8').replace('为 1,557 亿美元', '为 1,567 亿美元'),
    )
    const { status, stdout } = check(['--json', '--rule', 'figure-mismatch', '--rule', 'turn-suspect', path])
    expect(status).toBe(0)
    expect(problems.parse(JSON.parse(stdout))).toMatchObject([
      {
        rule: 'figure-mismatch',
        file: path,
        line: 104,
        column: 29,
        actual: '1,567 亿美元',
        expected: '$155.7 billion',
      },
      { rule: 'turn-suspect', line: 245 },
    ])
  })

  it('ends with 1 where a problem is an error', () => {
    const folder = mkdtempSync(join(temp, 'seeds-'))
    copyFileSync(join(root, 'seeds/amzn-2025-q2.txt'), join(folder, 'made.txt'))
    const content = mkdtempSync(join(temp, 'content-'))
    writeFileSync(
      join(content, 'checks.yaml'),
      'severities: { figure-mismatch: error }\naccepted:\n  - { rule: term-wrong, call: gone, reason: x }\n',
    )
    const { status, stdout } = check([], { SEEDS_DIR: folder, CONTENT_DIR: content })
    expect(status).toBe(1)
    expect(stdout).toMatch(/81:\d+ +error +figure-mismatch/)
    expect(stdout).toContain('acceptance-stale')
    expect(stdout).toMatch(/2 error, \d+ warning, \d+ info\n$/)
  })

  it('finds what a note may not hold, as a build does', () => {
    const content = mkdtempSync(join(temp, 'content-'))
    cpSync(join(root, 'content'), content, { recursive: true })
    const notes = join(content, 'notes/amzn-2025-q1')
    const head = readFileSync(join(notes, 'one-time-charges.mdx'), 'utf8').split('---')[1] ?? ''
    writeFileSync(join(notes, 'unsafe.mdx'), `---${head}---\nText.\n<script>alert(1)</script>\n`)
    writeFileSync(join(notes, 'broken.mdx'), `---${head}---\nText.\n\n<Quote>\n`)
    const found = (...rules: string[]) => {
      const { status, stdout } = check(['--json', ...rules.flatMap((rule) => ['--rule', rule])], {
        CONTENT_DIR: content,
      })
      return [
        status,
        problems.parse(JSON.parse(stdout)).map(({ rule, file, line }) => [rule, file.split('/').at(-1), line]),
      ]
    }
    expect(found('note-unsafe')).toEqual([1, [['note-unsafe', 'unsafe.mdx', 10]]])
    expect(found('note-syntax')).toEqual([1, [['note-syntax', 'broken.mdx', 11]]])
  })

  it('does not pass over a CONTENT_DIR that does not exist', () => {
    const { status, stdout } = check(['--json', '--rule', 'content-missing'], { CONTENT_DIR: join(temp, 'gone') })
    expect([status, problems.parse(JSON.parse(stdout))]).toMatchObject([1, [{ file: join(temp, 'gone') }]])
  })

  it('does not call acceptances stale while the glossary cannot be read', () => {
    const content = mkdtempSync(join(temp, 'content-'))
    cpSync(join(root, 'content'), content, { recursive: true })
    const checks = join(content, 'checks.yaml')
    writeFileSync(
      checks,
      `${readFileSync(checks, 'utf8')}  - { rule: length-ratio, call: amzn-2025-q1, reason: never }\n`,
    )
    const errors = () =>
      problems
        .parse(JSON.parse(check(['--json'], { CONTENT_DIR: content }).stdout))
        .filter(({ severity }) => severity === 'error')
    expect(errors().map(({ rule, line }) => [rule, line !== null])).toEqual([['acceptance-stale', true]])
    writeFileSync(join(content, 'glossary.yaml'), '- term: [\n')
    expect(new Set(errors().map(({ rule }) => rule))).toEqual(new Set(['glossary-invalid']))
  })

  it('writes SARIF', () => {
    const { stdout } = check(['--sarif', 'seeds/amzn-2025-q2.txt'])
    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'duizhao' } } }] })
  })

  it.each([[['--nonsense']], [['--rule', 'no-such-rule']], [['--json', '--sarif']], [['seeds/gone.txt']]])(
    'ends with 2 after %j',
    (args) => {
      const { status, stdout, stderr } = check(args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('Usage: npm run -s check')
    },
  )
})

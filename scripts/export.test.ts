import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { downloadFile, downloads } from '../src/model/paths/download.ts'

const root = join(import.meta.dirname, '..')
const temp = mkdtempSync(join(tmpdir(), 'duizhao-export-'))
afterAll(() => {
  rmSync(temp, { recursive: true })
})

function run(script: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: temp, ...env },
  })
}

const folder = (name: string) => mkdtempSync(join(temp, `${name}-`))

describe('npm run export', () => {
  it('writes all calls in all formats, the same each time', () => {
    const [one, two] = [folder('one'), folder('two')]
    for (const out of [one, two]) expect(run('export.ts', ['--out', out])).toMatchObject({ status: 0, stderr: '' })
    const names = ['amzn-2025-q1', 'amzn-2025-q2'].flatMap((id) => downloads.map((format) => downloadFile(id, format)))
    expect(readdirSync(one).sort()).toEqual([...names, 'transcript.schema.json'].sort())
    for (const name of names) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true)
  })

  it('writes what is asked for, to the folder in which it is called', () => {
    const { status, stdout } = run('export.ts', ['--format', 'md', '--out', 'mine', 'amzn-2025-q2'])
    expect(status).toBe(0)
    expect(stdout.trim()).toBe(join(temp, 'mine', 'amzn-2025-q2.md'))
    expect(readdirSync(join(temp, 'mine'))).toEqual(['amzn-2025-q2.md'])
  })

  it('writes Chinese in the script that is asked for, and names what was converted after it', () => {
    const out = folder('script')
    expect(run('export.ts', ['--script', 'zh-Hant', '--format', 'md,csv', '--out', out]).status).toBe(0)
    // The second call is in that script already.
    expect(readdirSync(out).sort()).toEqual([
      ...['amzn-2025-q1.zh-Hant.csv', 'amzn-2025-q1.zh-Hant.md', 'amzn-2025-q2.csv', 'amzn-2025-q2.md'],
    ])
    expect(run('export.ts', ['--script', 'zh']).status).toBe(2)
  })

  it('writes what import takes in as the same call', () => {
    const [out, site] = [folder('out'), folder('site')]
    expect(run('export.ts', ['--out', out, 'amzn-2025-q1']).status).toBe(0)
    const again = folder('again')
    for (const format of ['jsonl', 'md', 'tmx'] as const) {
      const env = { SEEDS_DIR: join(site, format), CONTENT_DIR: join(site, `${format}-content`) }
      const imported = run('import.ts', ['--yes', join(out, `amzn-2025-q1.${format}`)], env)
      expect([imported.status, imported.stderr]).toEqual([0, ''])
      expect(readdirSync(env.SEEDS_DIR)).toEqual([`amzn-2025-q1.${format}`])
      expect(run('export.ts', ['--format', 'tmx', '--out', again], env).status).toBe(0)
      expect(texts(join(again, 'amzn-2025-q1.tmx'))).toEqual(texts(join(out, 'amzn-2025-q1.tmx')))
    }
  })

  it('ends with 1 where a call cannot be understood, and writes the others', () => {
    const [seeds, out] = [folder('seeds'), folder('out')]
    cpSync(join(root, 'seeds', 'amzn-2025-q2.txt'), join(seeds, 'good.txt'))
    writeFileSync(join(seeds, 'blank.txt'), '\n')
    const env = { SEEDS_DIR: seeds, CONTENT_DIR: folder('content') }
    const { status, stderr } = run('export.ts', ['--format', 'jsonl', '--out', out], env)
    expect(status).toBe(1)
    expect(stderr).toContain('seed-empty')
    expect(readdirSync(out).sort()).toEqual(['good.jsonl', 'transcript.schema.json'])
  })

  it('ends with 1 where the folder cannot be made', () => {
    const file = join(temp, 'file')
    writeFileSync(file, '')
    const { status, stderr } = run('export.ts', ['--out', join(file, 'below')])
    expect([status, stderr.split('\n').length]).toEqual([1, 2])
    expect(stderr).toContain('a file stands in the way')
  })

  it.each([
    [['--format', 'pdf']],
    [['--nonsense']],
    [['gone-2025-q1']],
    [['--out', '']],
    [['--out', join(root, 'seeds')]],
  ])('ends with 2 after %j', (args) => {
    const { status, stdout, stderr } = run('export.ts', args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: npm run export')
  })
})

/** The segments of a translation memory, with the properties that people see. */
function texts(path: string): string[] {
  return readFileSync(path, 'utf8').match(/<seg>.*<\/seg>|<prop type="x-(?!record).*<\/prop>/g) ?? []
}

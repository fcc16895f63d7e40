import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

interface Run {
  code: number
  stdout: string
  stderr: string
}

function inspect(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((done) => {
    const options = { env: { ...process.env, INIT_CWD: resolve('.'), ...env }, maxBuffer: 1e8 }
    execFile(process.execPath, ['scripts/inspect.ts', ...args], options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const passage = z.object({ text: z.string(), line: z.int() })

/** What other programs rely on. */
const contract = z.object({
  id: z.string(),
  title: z.string(),
  company: z.object({ name: z.string(), ticker: z.string().nullable(), exchange: z.string().nullable() }),
  period: z.object({ year: z.int(), quarter: z.int() }),
  date: z.iso.date(),
  confidence: z.number().min(0).max(1),
  layout: z.string(),
  dialect: z.string(),
  dialects: z.array(z.object({ name: z.string(), score: z.number().min(0).max(1) })),
  translation: z.object({ lang: z.string(), origin: z.string(), notice: z.string().nullable() }),
  speakers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      zh: z.array(z.string()),
      role: z.string().nullable(),
      firm: z.string().nullable(),
      side: z.enum(['company', 'analyst', 'operator']),
    }),
  ),
  turns: z.array(
    z.object({
      speaker: z.string(),
      line: z.int(),
      section: z.enum(['prepared', 'qa']),
      exchange: z.int().nullable(),
      paragraphs: z.array(
        z.object({
          id: z.string().regex(/^p[0-9a-z]{7}(-\d+)?$/),
          n: z.int(),
          source: passage.nullable(),
          translation: passage.nullable(),
          notes: z.array(passage.extend({ origin: z.literal('seed') })),
        }),
      ),
    }),
  ),
  front: z.array(z.object({ line: z.int(), text: z.string() })),
  unplaced: z.array(z.object({ line: z.int(), text: z.string() })),
  encoding: z.string(),
})

describe('npm run inspect', () => {
  it('prints the model of a seed, with the metadata of its call file and without its corrections', async () => {
    const { code, stdout, stderr } = await inspect(['seeds/amzn-2025-q2.txt'])
    const model = contract.parse(JSON.parse(stdout))
    expect([code, stderr]).toEqual([0, ''])
    expect(model).toMatchObject({ id: 'amzn-2025-q2', encoding: 'utf-8', dialect: 'english first', layout: 'induced' })
    expect(model.company).toEqual({ name: 'Amazon.com, Inc.', ticker: 'AMZN', exchange: 'NASDAQ' })
    expect(stdout).toContain('"corrections": []')
    expect(stdout).not.toContain('"reason"')
  })

  it('says what a call says at a glance, as its editor corrects it', async () => {
    const { insight } = JSON.parse((await inspect(['seeds/amzn-2025-q1.txt'])).stdout)
    expect(insight.figures[0]).toMatchObject({ metric: 'revenue', low: 155.7e9, n: 9, corrected: '$155.7 billion' })
    expect(insight.questions).toHaveLength(6)
    expect(insight.topics[0]).toMatchObject({ kind: 'segment', id: 'aws' })
  })

  it('prints the corrected model on demand', async () => {
    const { turns } = contract.parse(JSON.parse((await inspect(['--corrected', 'seeds/amzn-2025-q1.txt'])).stdout))
    expect(turns).toHaveLength(28)
  })

  it('tells for each line of a seed what it is, why, and how sure that is', async () => {
    const { code, stdout, stderr } = await inspect(['--why', 'seeds/amzn-2025-q2.txt'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'))
    expect([code, stderr]).toEqual([0, ''])
    expect(
      rows.every((row) => row.length === 5 && /^\d+$/.test(row[0] ?? '') && /^[01]\.\d\d$/.test(row[4] ?? '')),
    ).toBe(true)
    const text = await readFile('seeds/amzn-2025-q2.txt', 'utf8')
    expect(rows.map(([line]) => Number(line))).toEqual(
      text.split('\n').flatMap((row, at) => (row.trim() === '' ? [] : [at + 1])),
    )
  })

  it('reads a file by the layout that was taught for it', async () => {
    const content = await mkdtemp(join(tmpdir(), 'content-'))
    await mkdir(join(content, 'layouts'))
    await writeFile(
      join(content, 'layouts/our-desk.yaml'),
      'lines: ["~ {speaker} ~", "E> {source}", "C> {translation}"]',
    )
    const path = join(content, 'x.txt')
    await writeFile(path, '~ Zed ~\nE> We sold more.\nC> 我们卖得更多。\n')
    const { stdout } = await inspect([path], { CONTENT_DIR: content })
    expect(JSON.parse(stdout)).toMatchObject({
      layout: 'our-desk',
      speakers: [{ name: 'Zed' }],
      turns: [{ paragraphs: [{ source: { text: 'We sold more.' } }] }],
    })
    expect((await inspect(['--why', path], { CONTENT_DIR: content })).stdout).toContain(
      '2\tE> …\tEnglish ¶1 Zed\tpattern E> {source} of our-desk; ',
    )
  })

  it('prints the MDX of the page on demand, with corrections and notes', async () => {
    const { code, stdout } = await inspect(['--mdx', 'seeds/amzn-2025-q1.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\nid: amzn-2025-q1\n[^]+\n---\n\n<Section kind="prepared">/)
    expect(stdout).toContain('<Note id="amzn-2025-q1/one-time-charges" />')
  })

  it('reads a file that is no seed, without the call file of its namesake', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'seed-')), 'amzn-2025-q2.txt')
    await writeFile(
      path,
      'Operator\nOperator\nWelcome to the Amazon.com second-quarter 2025 call.\n歡迎。\nAnn Lee\nAnn Lee\nHi.\n',
    )
    const { code, stdout } = await inspect([path])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ company: { name: 'Amazon.com', exchange: null } })
  })

  it('ends with 1 and a message where the file is missing or cannot be decoded', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'seed-')), 'x.txt')
    await writeFile(path, Buffer.from([0x81, 0x00, 0xff, 0xfe, 0x90]))
    for (const [file, message] of [
      ['seeds/none.txt', 'it does not exist'],
      [path, 'offset 0'],
    ] as const) {
      const { code, stdout, stderr } = await inspect([file])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(message)
    }
  })

  it.each([[[]], [['a.txt', 'b.txt']], [['--unknown', 'a.txt']]])('ends with 2 and the usage for %j', async (args) => {
    const { code, stdout, stderr } = await inspect(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: /)
  })

  it('does not pass over a CONTENT_DIR that does not exist', async () => {
    const { code, stderr } = await inspect(['seeds/amzn-2025-q1.txt'], { CONTENT_DIR: 'no-such-folder' })
    expect(code).toBe(1)
    expect(stderr).toContain('no-such-folder cannot be read: it does not exist.')
  })
})

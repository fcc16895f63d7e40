import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CALL, importPlace } from './import-place.fixture.ts'

const q1 = resolve('seeds/amzn-2025-q1.txt')

const entries = z.array(
  z.object({
    file: z.string(),
    id: z.string().nullable(),
    status: z.enum(['written', 'understood', 'refused']),
    files: z.array(z.string()),
    understood: z
      .object({
        encoding: z.string(),
        dialect: z.object({ name: z.string() }),
        layout: z.string(),
        counts: z.object({ pairs: z.int() }),
      })
      .nullable(),
    problems: z.array(z.object({ rule: z.string() })),
    refusal: z.object({ rule: z.string(), message: z.string(), hint: z.string() }).nullable(),
  }),
)

describe('npm run import', () => {
  it('takes a transcript in, shows it, and does not do so twice', async () => {
    const { run, written, read } = await importPlace()
    const first = await run([q1, '--origin', 'human'])
    expect([first.code, first.stderr]).toEqual([0, ''])
    for (const part of [
      'Layout       found out, ',
      '26 turns, 98 paragraphs, 97 pairs, 6 notes',
      'translation-missing',
      'Wrote\n',
    ]) {
      expect(first.stdout).toContain(part)
    }
    expect(first.stdout).not.toContain('\u001b')
    expect(await written()).toEqual(['content/calls/amzn-2025-q1.yaml', 'seeds/amzn-2025-q1.txt'])
    expect((await read('seeds/amzn-2025-q1.txt')).equals(await readFile(q1))).toBe(true)
    expect(String(await read('content/calls/amzn-2025-q1.yaml'))).toBe(
      '# What the editor says about amzn-2025-q1.txt; the seed itself stays as it is.\ntranslation:\n  origin: human\n',
    )
    const second = await run([q1])
    expect(second.code).toBe(1)
    // It was not checked again: no problems are counted.
    expect(first.stdout).toContain('Problems')
    expect(second.stdout).not.toMatch(/Problems|0 error/)
    expect(second.stderr).toMatch(/^Refused: .*amzn-2025-q1\.txt is there\s+already\.\n.*--force/s)
  })

  it('writes what options say and the text does not', async () => {
    const { run, put, read } = await importPlace()
    await put('my paste.txt', CALL)
    const { code, stdout } = await run([
      'my paste.txt',
      '--ticker',
      'XMPL',
      '--exchange',
      'NYSE',
      '--date',
      '2024-07-30',
      '--year',
      '2024',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('Not found    who translated (--origin)')
    expect(String(await read('content/calls/xmpl-2024-q2.yaml'))).toBe(
      [
        '# What the editor says about xmpl-2024-q2.txt; the seed itself stays as it is.',
        'company:',
        '  ticker: XMPL',
        '  exchange: NYSE',
        'date: 2024-07-30',
        '# Not known yet, for example:',
        '# translation: { origin: human }   # or machine',
        '',
      ].join('\n'),
    )
  })

  it('replaces a call with --force, and keeps what its call file says', async () => {
    const { root, run, put, read, written } = await importPlace()
    await mkdir(join(root, 'seeds'))
    await mkdir(join(root, 'content/calls'), { recursive: true })
    await put('seeds/xmpl-2024-q2.txt', 'old')
    await put(
      'content/calls/xmpl-2024-q2.yaml',
      'date: 2024-07-30 # by the release\nspeakers:\n  ann-lee: { role: Treasurer }\n',
    )
    await put('new.txt', CALL)
    const { code } = await run(['new.txt', '--ticker', 'XMPL', '--force'])
    expect(code).toBe(0)
    expect(await written()).toEqual(['content/calls/xmpl-2024-q2.yaml', 'seeds/xmpl-2024-q2.txt'])
    expect(String(await read('seeds/xmpl-2024-q2.txt'))).toBe(CALL)
    expect(String(await read('content/calls/xmpl-2024-q2.yaml'))).toBe(
      'date: 2024-07-30 # by the release\nspeakers:\n  ann-lee: { role: Treasurer }\ncompany:\n  ticker: XMPL\n',
    )
  })

  it('tells what is wrong with the notes that wait for the call', async () => {
    const { root, run } = await importPlace()
    await mkdir(join(root, 'content', 'notes', 'amzn-2025-q1'), { recursive: true })
    const note = await readFile('content/notes/amzn-2025-q1/one-time-charges.mdx', 'utf8')
    await writeFile(join(root, 'content', 'notes', 'amzn-2025-q1', 'broken.mdx'), `${note}\n{process.exit(1)}\n`)
    const { stdout } = await run([q1, '--dry-run', '--json'])
    expect(entries.parse(JSON.parse(stdout))[0]?.problems.map(({ rule }) => rule)).toContain('note-unsafe')
  })

  it('writes nothing with --dry-run', async () => {
    const { run, put, written } = await importPlace()
    await put('new.txt', CALL)
    const { code, stdout } = await run(['new.txt', '--dry-run', '--ticker', 'XMPL'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Would write\n.*xmpl-2024-q2\.txt\n.*xmpl-2024-q2\.yaml\n$/)
    expect(await written()).toEqual([])
  })

  it('reads standard input, which needs a name', async () => {
    const { run, written, read } = await importPlace()
    const nameless = await run(['-'], { input: CALL })
    expect(nameless.code).toBe(1)
    expect(nameless.stderr).toMatch(/Give --id, or --ticker/)
    const named = await run(['-', '--id', 'from-a-pipe', '--yes'], { input: CALL })
    expect([named.code, named.stderr]).toEqual([0, ''])
    expect(await written()).toEqual(['content/calls/from-a-pipe.yaml', 'seeds/from-a-pipe.txt'])
    expect(String(await read('seeds/from-a-pipe.txt'))).toBe(CALL)
  })

  it('takes the good ones of several files', async () => {
    const { run, put, written } = await importPlace()
    await put('a.txt', CALL)
    await put('broken.txt', Buffer.from([0x81, 0x00, 0xff, 0xfe, 0x90]))
    await put('paper.txt', '%PDF-1.7\n')
    await put('A.txt', CALL.replace('12', '13'))
    const { code, stdout } = await run(['a.txt', 'broken.txt', 'paper.txt', 'none.txt', 'A.txt'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/\[1\/5\] written +\S+a\.txt → a\n\[2\/5\] refused .*\n\[3\/5\] refused/)
    expect(stdout).toContain('5 files: 1 written, 4 refused')
    for (const reason of ['a PDF', 'does not exist', 'would have the same id']) expect(stdout).toContain(reason)
    expect(await written()).toEqual(['content/calls/a.yaml', 'seeds/a.txt'])
  })

  it('prints data with --json', async () => {
    const { run, put, written } = await importPlace()
    await put('a.txt', CALL)
    const { code, stdout } = await run(['a.txt', 'none.txt', '--json'])
    expect(code).toBe(1)
    const [taken, refused] = entries.parse(JSON.parse(stdout))
    expect(taken).toMatchObject({
      id: 'a',
      status: 'written',
      refusal: null,
      understood: { encoding: 'utf-8', dialect: { name: 'english first' }, layout: 'induced', counts: { pairs: 2 } },
    })
    expect(taken?.files).toHaveLength(2)
    expect(refused).toMatchObject({
      id: null,
      status: 'refused',
      files: [],
      understood: null,
      refusal: { rule: 'seed-unreadable' },
    })
    expect(await written()).toHaveLength(2)
  })

  it('keeps the bytes of other encodings', async () => {
    const { run, put, read } = await importPlace()
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CALL.replaceAll('\n', '\r\n'), 'utf16le')])
    const chinese = iconv.encode(CALL, 'gb18030')
    await put('wide.txt', wide)
    await put('chinese.asc', chinese)
    const { code, stdout } = await run(['wide.txt', 'chinese.asc', '--json'])
    expect(code).toBe(0)
    expect(
      entries.parse(JSON.parse(stdout)).map(({ understood }) => [understood?.encoding, understood?.counts.pairs]),
    ).toEqual([
      ['utf-16le', 2],
      ['gb18030', 2],
    ])
    expect((await read('seeds/wide.txt')).equals(wide)).toBe(true)
    expect((await read('seeds/chinese.txt')).equals(chinese)).toBe(true)
  })

  it('takes the two files of a call as one', async () => {
    const { run, put, read, written } = await importPlace()
    const [english, chinese] = [0, 1].map((odd) =>
      CALL.trim()
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line) === (odd === 1))
        .join('\n'),
    )
    await put('my call.en.txt', english ?? '')
    await put('my call.zh-Hans.txt', chinese ?? '')
    const { code, stdout } = await run(['my call.zh-Hans.txt', 'my call.en.txt', '--ticker', 'XMPL'])
    expect(code).toBe(0)
    expect(stdout).toContain('my call.en.txt + ')
    expect(await written()).toEqual([
      'content/calls/xmpl-2024-q2.yaml',
      'seeds/xmpl-2024-q2.en.txt',
      'seeds/xmpl-2024-q2.zh-Hans.txt',
    ])
    expect([
      String(await read('seeds/xmpl-2024-q2.en.txt')),
      String(await read('seeds/xmpl-2024-q2.zh-Hans.txt')),
    ]).toEqual([english, chinese])
    expect((await run(['my call.en.txt', '--ticker', 'XMPL'])).stderr).toContain('--force')
  })

  it('writes neither file where one cannot be written', async () => {
    const { root, run, put, written } = await importPlace()
    await put('a.txt', CALL)
    await mkdir(join(root, 'content'))
    await symlink(join(root, 'nowhere'), join(root, 'content/calls'))
    const { code, stderr } = await run(['a.txt'])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/could\s+not\s+be\s+written/)])
    expect(await written()).toEqual([])
    expect(await readdir(join(root, 'seeds'))).toEqual([])
  })

  // A limit on the size of files stands for a full disk: the system refuses in the middle of writing.
  it('leaves nothing half written on a full disk', async () => {
    const { root, run, put, written } = await importPlace()
    await put('a.txt', CALL.repeat(400))
    const { code, stderr } = await run(['a.txt'], { before: 'ulimit -f 8' })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/may\s+not\s+be\s+so\s+large/)])
    expect(await written()).toEqual([])
    expect(await readdir(join(root, 'seeds'))).toEqual([])
  })

  it.each(['en', 'zh-Hans', 'zh-Hant'])('does what the guide in %s shows', async (locale) => {
    const guide = await readFile(`content/pages/${locale}/publishing.mdx`, 'utf8')
    const [paste = '', output = ''] = [...guide.matchAll(/^```text\n(.*?)^```$/gms)].map(([, block]) => block)
    const [callFile = ''] = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => block)
    const args = /^npm run import -- (?<args>paste\.txt .+)$/m.exec(guide)?.groups?.['args']?.split(' ') ?? []
    const { root, run, put, read } = await importPlace()
    await put('paste.txt', paste)
    const { code, stdout } = await run(args)
    expect(code).toBe(0)
    // Scores move whenever another layout is learnt.
    const unscored = (text: string) => text.replace(/^( +Layout +\S+).*$/m, '$1')
    expect(unscored(stdout.replaceAll(`${root}/`, ''))).toBe(unscored(output))
    expect(String(await read('content/calls/xmpl-2024-q2.yaml'))).toBe(callFile)
  })

  it.each([[[]], [['a.txt', '--unknown']], [['a.txt', '--quarter', '7']], [['a.txt', 'b.txt', '--id', 'x']]])(
    'ends with 2 and the usage for %j',
    async (args) => {
      const { run } = await importPlace()
      const { code, stdout, stderr } = await run(args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('Usage: npm run import')
    },
  )
})

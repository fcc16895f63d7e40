import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CALL, NOTE, build, changed, filesOf, siteWith } from './built-site.fixture.ts'

describe('a build after another', () => {
  it('ends at once where nothing has changed, and tells the same problems', async () => {
    const { env } = siteWith()
    const first = await build(env)
    const before = filesOf(env.OUT_DIR)
    const again = await build(env)
    expect([again.code, again.stderr]).toEqual([0, first.stderr])
    expect(again.stdout).toContain('Nothing has changed since it was made.')
    expect(filesOf(env.OUT_DIR)).toEqual(before)
    const page = join(env.OUT_DIR, 'index.html')
    writeFileSync(page, 'damaged')
    expect((await build(env)).stdout).toContain('pages in')
    expect(filesOf(env.OUT_DIR)).toEqual(before)
  })

  it('makes a damaged index anew, and the same', async () => {
    const { env, caches } = siteWith()
    expect((await build(env)).code).toBe(0)
    const before = filesOf(env.OUT_DIR)
    const index =
      execFileSync('find', [join(caches.siteCacheDir, 'search'), '-path', '*/index/*'], { encoding: 'utf8' }).split(
        '\n',
      )[0] ?? ''
    const bytes = readFileSync(index)
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
    writeFileSync(index, bytes)
    rmSync(join(caches.siteCacheDir, 'last-build.json'))
    const again = await build(env)
    expect([again.code, again.stdout.match(/\(\d+ compiled\)/)?.[0]]).toEqual([0, '(0 compiled)'])
    expect(filesOf(env.OUT_DIR)).toEqual(before)
    rmSync(caches.siteCacheDir, { recursive: true })
  })

  it('makes the same site of parts that several machines have compiled', async () => {
    const ids = Array.from({ length: 5 }, (_, quarter) => `xmpl-${2020 + quarter}-q2`)
    const seeds = Object.fromEntries(ids.map((id) => [`${id}.txt`, CALL.replace('2024', id.slice(5, 9))]))
    const { folder, env } = siteWith(seeds)
    const alone = await build({ ...env, CACHE_DIR: join(folder, 'alone') })
    expect(alone.stdout).toContain('5 calls (5 compiled)')
    const whole = filesOf(env.OUT_DIR)

    const together = join(folder, 'together')
    for (const part of ['1/3', '2/3', '3/3']) {
      const machine = join(folder, `machine ${part.slice(0, 1)}`)
      const { code, stdout } = await build({ ...env, CACHE_DIR: machine }, ['--shard', part])
      expect([code, stdout]).toEqual([0, expect.stringContaining(`Part ${part.replace('/', ' of ')}`)])
      cpSync(machine, together, { recursive: true })
    }
    rmSync(env.OUT_DIR, { recursive: true })
    const joined = await build({ ...env, CACHE_DIR: together })
    expect(joined.stdout).toContain('5 calls (0 compiled)')
    expect(filesOf(env.OUT_DIR)).toEqual(whole)
  }, 240_000)

  it('takes pages from the last build where a clean build would make the same, and only there', async () => {
    const { folder, env, caches } = siteWith()
    const page = join(caches.siteCacheDir, 'astro/dist/calls/xmpl-2024-q2/index.html')
    expect((await build(env)).code).toBe(0)
    const made = readFileSync(page, 'utf8')
    const again = async () => {
      rmSync(join(caches.siteCacheDir, 'last-build.json'))
      expect((await build(env)).code).toBe(0)
    }
    writeFileSync(page, `${made}<!-- kept -->`)
    await again()
    expect(readFileSync(join(env.OUT_DIR, 'calls/xmpl-2024-q2/index.html'), 'utf8')).toContain('<!-- kept -->')
    writeFileSync(page, 'of another build')
    writeFileSync(join(caches.siteCacheDir, 'astro/unfinished'), '')
    await again()
    const clean = { ...env, CACHE_DIR: join(folder, 'cache'), OUT_DIR: join(folder, 'clean') }
    expect((await build(clean)).code).toBe(0)
    expect(changed(filesOf(env.OUT_DIR), filesOf(clean.OUT_DIR))).toEqual([])
  }, 240_000)

  it('makes again the pages that show what has changed, and no other', async () => {
    const call = (name: string, year: number, cfo: string, said = 'Revenue was $12.5 billion.'): string =>
      CALL.replace('Example Corp.', name)
        .replace('2024', String(year))
        .replace('Ann Lee', cfo)
        .replace('Revenue was $12.5 billion.', said)
    const { folder, env, caches } = siteWith({
      'xmpl-2023-q2.txt': call('Example Corp.', 2023, 'Ann Lee'),
      'xmpl-2024-q2.txt': call('Example Corp.', 2024, 'Ann Lee'),
      'smpl-2023-q2.txt': call('Sample Inc.', 2023, 'Bo Chen', 'Capacity was 125 lots.'),
      'smpl-2024-q2.txt': call('Sample Inc.', 2024, 'Bo Chen', 'Capacity was 125 lots.'),
    })
    const seed = (name: string, text: string) => writeFileSync(join(env.SEEDS_DIR, name), text)
    const content = (name: string, text: string) => {
      mkdirSync(dirname(join(env.CONTENT_DIR, name)), { recursive: true })
      writeFileSync(join(env.CONTENT_DIR, name), text)
    }
    const term = (word: string, hans: string, meaning: string): string =>
      `- { term: ${word}, hans: [${hans}], hant: [${hans}], meaning: { en: ${meaning}, hans: 意思, hant: 意思 } }\n`
    content('glossary.yaml', term('revenue', '收入', 'What is paid.') + term('capacity', '产能', 'What is made.'))
    content('notes/xmpl-2024-q2/record.mdx', NOTE)
    expect((await build(env)).code).toBe(0)

    const keeping = ['companies/xmpl', 'people/ann-lee', 'zh-hans/terms/revenue', 'notes'].map(
      (name) => `${name}/index.html`,
    )
    const kept = (name: string) => join(caches.siteCacheDir, 'astro/dist', name)
    for (const name of keeping) appendFileSync(kept(name), '<!-- kept -->')
    seed('smpl-2025-q2.txt', call('Sample Inc.', 2025, 'Bo Chen', 'Capacity was 129 lots.'))
    expect((await build(env)).code).toBe(0)
    for (const name of keeping) {
      expect([name, readFileSync(join(env.OUT_DIR, name), 'utf8')]).toEqual([
        name,
        expect.stringContaining('<!-- kept -->'),
      ])
      const made = readFileSync(kept(name), 'utf8').replace('<!-- kept -->', '')
      for (const path of [kept(name), join(env.OUT_DIR, name)]) writeFileSync(path, made)
    }

    // Two at a time are of different companies, so that no page is made again for the one that the other shows as well.
    const changes: [what: string, change: () => void][] = [
      ['a call added', () => undefined],
      [
        'a call changed, a speaker of another renamed',
        () => {
          seed('xmpl-2023-q2.txt', call('Example Corp.', 2023, 'Ann Lee', 'Capacity was 99 lots.'))
          seed('smpl-2024-q2.txt', call('Sample Inc.', 2024, 'Bo Zhang', 'Capacity was 125 lots.'))
        },
      ],
      [
        'a note changed, a person of another company settled',
        () => {
          content('notes/xmpl-2024-q2/record.mdx', NOTE.replace('A record.', 'No record.'))
          content('people.yaml', '- { name: Bo Chen, also: [Bo Zhang], hans: 陈波, hant: 陳波 }\n')
        },
      ],
      [
        'a term changed',
        () =>
          content(
            'glossary.yaml',
            term('revenue', '收入', 'What is paid.') + term('capacity', '产能', 'What can be made.'),
          ),
      ],
      ['a call removed', () => rmSync(join(env.SEEDS_DIR, 'smpl-2025-q2.txt'))],
    ]
    for (const [what, change] of changes) {
      change()
      const clean = { ...env, CACHE_DIR: join(folder, 'cache'), OUT_DIR: join(folder, 'clean') }
      expect([what, (await build(env)).code, (await build(clean)).code]).toEqual([what, 0, 0])
      rmSync(clean.CACHE_DIR, { recursive: true })
      expect([what, changed(filesOf(env.OUT_DIR), filesOf(clean.OUT_DIR))]).toEqual([what, []])
    }
  }, 600_000)

  it('refuses a part that there is not', async () => {
    const { env } = siteWith()
    expect(await build(env, ['--shard', '4/3'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('found: 4/3'),
    })
  })
})

import { execFile, execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { takeBuildLock } from '../src/build/replace/build-lock.ts'
import { downloadFile, downloads } from '../src/model/download.ts'
import { paragraphId } from '../src/text/paragraph-id.ts'
import { settings } from '../src/read/site/settings.ts'

const temp = mkdtempSync(join(tmpdir(), 'duizhao-build-'))
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

/** A small call, so that a build takes no longer than it must. */
const CALL =
  'Operator\n操作员\nWelcome to the Example Corp. second-quarter 2024 results call.\n欢迎参加会议。\nAnn Lee - CFO\nRevenue was $12.5 billion.\n收入为 125 亿美元。\n'

const NOTE =
  '---\nat: p3l2jnq2\nquote: Revenue was $12.5 billion\nauthor: Cy Day\ndate: 2024-08-01\ntags: []\nlang: en\n---\n\nA record.\n'

/** Folders of a site with one call, and the environment of its build. */
function siteWith(seeds: Record<string, string> = { 'xmpl-2024-q2.txt': CALL }) {
  const folder = mkdtempSync(join(temp, 'site-'))
  const env = { SEEDS_DIR: join(folder, 'seeds'), CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') }
  for (const path of [env.SEEDS_DIR, env.CONTENT_DIR]) mkdirSync(path)
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(env.SEEDS_DIR, name), text)
  return { folder, env, caches: settings({ ...env }).value }
}

/** @param files how many files a process may have open at a time; as many as the system likes where nothing is said */
function build(
  env: NodeJS.ProcessEnv,
  args: string[] = [],
  files?: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL|BASE_PATH|SITE_URL)/.test(name),
    ),
  )
  return new Promise((done) => {
    const command = [process.execPath, 'scripts/build.ts', ...args]
    const [file = '', ...given] =
      files === undefined ? command : ['sh', '-c', `ulimit -n ${files}; exec "$@"`, 'sh', ...command]
    execFile(file, given, { env: { ...own, ...env } }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr })
    })
  })
}

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'base64')]),
  )
}

/** The files that are not the same in two sites. */
function changed(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name])
}

describe('npm run build', () => {
  it('is refused while another build writes to the same place, and leaves everything alone', async () => {
    const { env, caches } = siteWith()
    const lock = takeBuildLock(caches.cacheDir, caches.outDir)
    const { code, stderr } = await build(env)
    lock.value?.release()
    expect(code).toBe(1)
    expect(stderr).toContain(`build-running: Another build is writing to ${env.OUT_DIR}: process ${process.pid}.`)
    expect(stderr).toContain(`Nothing stands at ${env.OUT_DIR}.`)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it('opens no more files at a time than it must', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `xmpl${n}-2024-q2`)
    const { env } = siteWith(Object.fromEntries(names.map((name) => [`${name}.txt`, CALL])))
    const note = `---\nat: ${paragraphId('Revenue was $12.5 billion.', new Map())}\nquote: Revenue was\nauthor: Ann\ndate: 2024-08-01\nlang: en\n---\nA note.\n`
    for (const name of names) {
      mkdirSync(join(env.CONTENT_DIR, 'notes', name), { recursive: true })
      writeFileSync(join(env.CONTENT_DIR, 'notes', name, 'a.mdx'), note)
    }
    const { code, stdout, stderr } = await build(env, [], 64)
    expect([code, stderr.match(/EMFILE|too many open files/i)]).toEqual([0, null])
    expect(stdout).toMatch(/60 calls .* 60 notes/)
  })

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

  it('shows the title of a page of the site in its tab, as its heading and in the navigation', async () => {
    const { env } = siteWith()
    const folder = join(env.CONTENT_DIR, 'pages/en')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'team.mdx'), '---\ntitle: Who we <are>\ndescription: D\n---\n\nText.\n')
    writeFileSync(join(env.CONTENT_DIR, 'site.yaml'), 'navigation: [calls, team]\n')
    expect((await build(env)).code).toBe(0)
    const page = readFileSync(join(env.OUT_DIR, 'team/index.html'), 'utf8')
    expect(page).toContain('<title>Who we &lt;are&gt; · ')
    expect(page).toMatch(/<h1[^>]*>Who we &lt;are&gt;/)
    expect(readFileSync(join(env.OUT_DIR, 'index.html'), 'utf8')).toMatch(/href="\/team\/"[^>]*>Who we &lt;are&gt;</)
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

  it('needs nothing from content, and keeps the old site where a seed has an error', async () => {
    const { env } = siteWith()
    rmSync(env.CONTENT_DIR, { recursive: true })
    const others = { SEEDS_DIR: env.SEEDS_DIR, OUT_DIR: env.OUT_DIR }
    expect(await build(others)).toMatchObject({ code: 0 })
    const before = filesOf(env.OUT_DIR)
    writeFileSync(join(env.SEEDS_DIR, 'blank.txt'), ' \n')
    const { code, stderr } = await build(others)
    expect(code).toBe(1)
    expect(stderr).toContain('seed-empty')
    expect(stderr).toContain(`The build was stopped by one error. ${env.OUT_DIR} is as it was.`)
    expect(stderr).not.toMatch(/panic|^ {4}at /m)
    expect(filesOf(env.OUT_DIR)).toEqual(before)
  })

  it('makes what the site offers to take along, with links to it, and leaves it out of what is kept offline', async () => {
    const { env } = siteWith()
    const files = downloads.map((format) => downloadFile('xmpl-2024-q2', format))
    const made = () => readdirSync(join(env.OUT_DIR, 'calls/xmpl-2024-q2'))
    expect((await build(env)).code).toBe(0)
    expect(made().filter((name) => files.includes(name))).toEqual([])
    writeFileSync(join(env.CONTENT_DIR, 'site.yaml'), `downloads: [${downloads.join(', ')}]\n`)
    expect((await build(env)).code).toBe(0)
    expect(made()).toEqual(expect.arrayContaining(files))
    const page = readFileSync(join(env.OUT_DIR, 'calls/xmpl-2024-q2/index.html'), 'utf8')
    const lists = readdirSync(join(env.OUT_DIR, 'offline')).filter((name) => name.endsWith('.json'))
    const kept = lists.map((name) => readFileSync(join(env.OUT_DIR, 'offline', name), 'utf8')).join('')
    expect(kept).toContain('calls/xmpl-2024-q2/')
    for (const file of files) {
      expect(page).toContain(`href="/calls/xmpl-2024-q2/${file}" download`)
      expect(kept).not.toContain(file)
    }
  })

  it('draws a picture for shared links where the site asks for it, which is whole and left out of what is kept offline', async () => {
    const { env } = siteWith()
    const yaml = join(env.CONTENT_DIR, 'site.yaml')
    writeFileSync(yaml, 'languages: [en, zh-Hant]\nshareImages: true\nurl: https://example.org\nbase: /desk/\n')
    const notes = join(env.CONTENT_DIR, 'notes/xmpl-2024-q2')
    mkdirSync(notes, { recursive: true })
    writeFileSync(join(notes, 'revenue.mdx'), NOTE)
    expect((await build(env)).code).toBe(0)
    const page = readFileSync(join(env.OUT_DIR, 'zh-hant/calls/xmpl-2024-q2/index.html'), 'utf8')
    const meta = Object.fromEntries(
      Array.from(page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g), ([, name, text]) => [
        name,
        text,
      ]),
    )
    expect(meta).toMatchObject({
      'og:image': 'https://example.org/desk/calls/xmpl-2024-q2/share.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Example 2024\u00a0年第二季財報電話會議：收入为 125 亿美元。',
      'twitter:card': 'summary_large_image',
    })
    expect(readFileSync(join(env.OUT_DIR, 'index.html'), 'utf8')).toContain('https://example.org/desk/share.png"')
    // Wherever a note is told of, the link to it shows the picture of its call.
    const told = ['feed.json', 'notes/feed.json', 'zh-hant/feed.json', 'zh-hant/notes/feed.json'].flatMap((path) =>
      Array.from(
        readFileSync(join(env.OUT_DIR, path), 'utf8').matchAll(/"url": ?"https:\/\/example\.org\/desk\/([^"]*)#note-/g),
        ([, address = '']) => address,
      ),
    )
    expect(told).toEqual(['', '', 'zh-hant/', 'zh-hant/'].map((start) => `${start}calls/xmpl-2024-q2/`))
    for (const address of told)
      expect(readFileSync(join(env.OUT_DIR, address, 'index.html'), 'utf8')).toContain(
        '<meta property="og:image" content="https://example.org/desk/calls/xmpl-2024-q2/share.png">',
      )
    for (const path of ['share.png', 'calls/xmpl-2024-q2/share.png'])
      expect(readFileSync(join(env.OUT_DIR, path)).subarray(1, 4).toString()).toBe('PNG')
    for (const [path, bytes] of Object.entries(filesOf(env.OUT_DIR)))
      if (/^(?:offline\/.*\.json|sw\.js)$/.test(path))
        expect(Buffer.from(bytes, 'base64').includes('share.png')).toBe(false)
    writeFileSync(yaml, 'url: https://example.org\n')
    expect((await build(env)).code).toBe(0)
    expect(Object.keys(filesOf(env.OUT_DIR)).filter((path) => path.endsWith('share.png'))).toEqual([])
    expect(readFileSync(join(env.OUT_DIR, 'index.html'), 'utf8')).not.toContain('og:image')
  })

  it('brings back what a build that was killed between its two renames has moved away, also where it fails itself', async () => {
    const { env, folder } = siteWith({ 'blank.txt': '' })
    mkdirSync(join(folder, 'old'))
    writeFileSync(join(folder, 'old', 'index.html'), 'old')
    // The id of no process: the greatest that Linux gives is 4194304.
    renameSync(join(folder, 'old'), join(folder, '.dist.old-99999999-abc123'))
    const { code, stderr } = await build(env)
    expect(code).toBe(1)
    expect(stderr).toContain(`${env.OUT_DIR} is as it was.`)
    expect(readFileSync(join(env.OUT_DIR, 'index.html'), 'utf8')).toBe('old')
  })

  it('tells of a pipe, of names that cannot be addresses, and of an OUT_DIR that it reads itself', async () => {
    const { env } = siteWith({ 'index.txt': CALL, 'rules.txt': CALL, [`${'a'.repeat(240)}.txt`]: CALL })
    execFileSync('mkfifo', [join(env.SEEDS_DIR, 'pipe.txt')])
    const { code, stderr } = await build(env)
    expect(code).toBe(1)
    expect(stderr.match(/seed-name|seed-unreadable/g)?.sort()).toEqual([
      'seed-name',
      'seed-name',
      'seed-name',
      'seed-unreadable',
    ])
    const inside = siteWith()
    const refused = await build({ ...inside.env, OUT_DIR: join(inside.env.CONTENT_DIR, 'notes') })
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.stderr).toContain(`it lies in ${inside.env.CONTENT_DIR}, which the next build reads`)
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
    const call = (year: number): string => CALL.replace('2024', String(year))
    const { folder, env, caches } = siteWith({ 'xmpl-2023-q2.txt': call(2023), 'xmpl-2024-q2.txt': call(2024) })
    const page = join(caches.siteCacheDir, 'astro/dist/calls/xmpl-2024-q2/index.html')
    const clean = async () => {
      const other = { ...env, CACHE_DIR: join(folder, 'cache'), OUT_DIR: join(folder, 'clean') }
      expect((await build(other)).code).toBe(0)
      rmSync(other.CACHE_DIR, { recursive: true })
      return filesOf(other.OUT_DIR)
    }
    expect((await build(env)).code).toBe(0)
    const made = readFileSync(page, 'utf8')
    writeFileSync(page, `${made}<!-- kept -->`)
    rmSync(join(caches.siteCacheDir, 'last-build.json'))
    expect((await build(env)).code).toBe(0)
    expect(readFileSync(join(env.OUT_DIR, 'calls/xmpl-2024-q2/index.html'), 'utf8')).toContain('<!-- kept -->')
    writeFileSync(page, made)
    writeFileSync(join(env.SEEDS_DIR, 'xmpl-2025-q2.txt'), call(2025).replace('12.5', '12.9').replace('125', '129'))
    writeFileSync(join(env.SEEDS_DIR, 'xmpl-2023-q2.txt'), call(2023).replace('Ann Lee', 'Bo Chen'))
    expect((await build(env)).code).toBe(0)
    expect(filesOf(env.OUT_DIR)).toEqual(await clean())
    writeFileSync(page, 'of another build')
    writeFileSync(join(caches.siteCacheDir, 'astro/unfinished'), '')
    rmSync(join(caches.siteCacheDir, 'last-build.json'))
    expect((await build(env)).code).toBe(0)
    expect(filesOf(env.OUT_DIR)).toEqual(await clean())
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

    const changes: [what: string, change: () => void][] = [
      ['a call added', () => undefined],
      [
        'a call changed',
        () => seed('xmpl-2023-q2.txt', call('Example Corp.', 2023, 'Ann Lee', 'Capacity was 99 lots.')),
      ],
      [
        'a speaker renamed',
        () => seed('smpl-2024-q2.txt', call('Sample Inc.', 2024, 'Bo Zhang', 'Capacity was 125 lots.')),
      ],
      [
        'a person settled',
        () => content('people.yaml', '- { name: Bo Chen, also: [Bo Zhang], hans: 陈波, hant: 陳波 }\n'),
      ],
      ['a note changed', () => content('notes/xmpl-2024-q2/record.mdx', NOTE.replace('A record.', 'No record.'))],
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
}, 120_000)

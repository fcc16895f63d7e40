import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeBuildLock } from '../src/build/replace/build-lock.ts'
import { downloadFile, downloads } from '../src/model/paths/download.ts'
import { paragraphId } from '../src/text/paragraph-id.ts'
import { CALL, NOTE, build, changed, filesOf, siteWith } from './built-site.fixture.ts'

describe('npm run build', () => {
  it('is refused while another build writes to the same place, wherever that has its cache, and leaves everything alone', async () => {
    const { env, folder } = siteWith()
    const lock = takeBuildLock(env.OUT_DIR)
    for (const cache of [{}, { CACHE_DIR: join(folder, 'cache') }]) {
      const { code, stderr } = await build({ ...env, ...cache })
      expect(code).toBe(1)
      expect(stderr).toContain(`build-running: Another build is writing to ${env.OUT_DIR}: process ${process.pid}.`)
      expect(stderr).toContain(`Nothing stands at ${env.OUT_DIR}.`)
      expect(stderr).not.toMatch(/^ {4}at /m)
    }
    lock.value?.release()
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

  it('ends, with the same site, where the shell is set up for development', async () => {
    const { env, folder } = siteWith()
    const other = { ...env, OUT_DIR: join(folder, 'other'), NODE_ENV: 'development' }
    expect((await build(env)).code).toBe(0)
    expect((await build(other)).code).toBe(0)
    expect(changed(filesOf(env.OUT_DIR), filesOf(other.OUT_DIR))).toEqual([])
  }, 180_000)

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

  it.each<[string, (folder: string) => Record<string, string>, string]>([
    ['OUT_DIR is a file', (folder) => ({ OUT_DIR: join(folder, 'thesis/chapter.txt') }), 'a file stands in the way'],
    ['something else is in OUT_DIR', (folder) => ({ OUT_DIR: join(folder, 'thesis') }), 'it holds chapter.txt'],
    [
      'the cache would be deleted with the old site',
      (folder) => ({ CACHE_DIR: join(folder, 'dist/cache') }),
      'it holds',
    ],
  ])('says at once that %s', async (_, change, reason) => {
    const { env, folder } = siteWith()
    mkdirSync(join(folder, 'thesis'))
    writeFileSync(join(folder, 'thesis/chapter.txt'), '')
    const places = { CACHE_DIR: join(folder, 'cache'), ...change(folder) }
    const { code, stderr } = await build({ ...env, ...places })
    expect(code).toBe(1)
    expect(stderr).toContain(`The finished site cannot be put there: ${reason}`)
    // Nothing was understood, compiled or made before.
    expect(existsSync(places.CACHE_DIR)).toBe(false)
  })

  it('says what stands in the way where its cache is a file, in words of its own', async () => {
    const { env } = siteWith()
    const cache = join(env.SEEDS_DIR, '../cache-file')
    writeFileSync(cache, '')
    const { code, stderr } = await build({ ...env, CACHE_DIR: cache })
    expect(code).toBe(1)
    expect(stderr).toContain('The site could not be made: a file stands in the way')
    expect(stderr).not.toMatch(/panic|^ {4}at /m)
  })
})

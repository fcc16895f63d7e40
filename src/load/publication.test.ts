import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readGlossary } from '../check/evidence/glossary.ts'
import { settings, type Settings } from '../read/site/settings.ts'
import { compiledText, readCached } from './cache/call-cache.ts'
import { contentMissing } from './content/content-missing.ts'
import { loadPublication, workHere } from './load-publication.fixture.ts'
import { beginPublication } from './publication.ts'
import { readSiteTexts } from './content/read-site-texts.ts'
import { searchRecordOf } from './job/search-record-of.ts'

const temp = await mkdtemp(join(tmpdir(), 'duizhao-publication-'))
const { value: own } = settings({})
let site: Settings

/** A site of its own with the two real calls and their content. */
beforeEach(async () => {
  const root = await mkdtemp(join(temp, 'site-'))
  site = { ...own, seedsDir: join(root, 'seeds'), contentDir: join(root, 'content'), cacheDir: join(root, 'cache') }
  await cp(own.seedsDir, site.seedsDir, { recursive: true })
  await cp(own.contentDir, site.contentDir, { recursive: true })
})

afterAll(() => rm(temp, { recursive: true, force: true }))

async function errors() {
  const { problems } = await loadPublication(site)
  return problems.filter(({ severity }) => severity === 'error')
}

describe('loadPublication', () => {
  it('compiles both calls in every interface language, once', async () => {
    const first = await loadPublication(site)
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(first.value.compiled).toBe(2)
    const [q1, q2] = first.value.calls.map(({ facts }) => facts)
    expect(q1).toMatchObject({ id: 'amzn-2025-q1', date: '2025-05-01', period: { year: 2025, quarter: 1 } })
    expect(q1?.exchanges.length).toBe(6)
    expect(q2).toMatchObject({ id: 'amzn-2025-q2', date: '2025-07-31', counts: { paragraphs: 141, translated: 141 } })

    const second = await loadPublication(site)
    expect(second.value.compiled).toBe(0)
    expect(second.value.calls).toEqual(first.value.calls)
  })

  it('reads each seed once for pages and search', async () => {
    const { value } = await beginPublication(site, workHere())
    const jobs = await Promise.all(value.jobs)
    const kept = await Promise.all(
      jobs.map(({ digests }) => stat(join(site.cacheDir, 'understood', digests.understood))),
    )
    for (const job of jobs) expect((await searchRecordOf(job))?.entry.id).toBe(job.file.id)
    await Promise.all(value.calls)
    const after = await Promise.all(
      jobs.map(({ digests }) => stat(join(site.cacheDir, 'understood', digests.understood))),
    )
    expect(after.map(({ mtimeMs, ino }) => [mtimeMs, ino])).toEqual(kept.map(({ mtimeMs, ino }) => [mtimeMs, ino]))
  })

  it('refuses a call of nothing', async () => {
    await writeFile(join(site.seedsDir, 'blank.txt'), ' \n')
    expect(await errors()).toMatchObject([{ rule: 'seed-empty', file: join(site.seedsDir, 'blank.txt') }])
  })

  it('compiles again only the call whose seed changed', async () => {
    await loadPublication(site)
    const seed = join(site.seedsDir, 'amzn-2025-q2.txt')
    await writeFile(
      seed,
      (await readFile(seed, 'utf8')).replace('Thank you for standing by.', 'Thanks for standing by.'),
    )
    const { value } = await loadPublication(site)
    expect(value.compiled).toBe(1)
    const digest = value.calls[1]?.facts.digest ?? ''
    expect(compiledText(site.cacheDir, digest, 'en')).toContain('Thanks for standing by.')
  })

  it('shows Chinese in the script of the interface language', async () => {
    const { value } = await loadPublication(site)
    const digest = value.calls[1]?.facts.digest ?? ''
    const text = (locale: 'en' | 'zh-Hans' | 'zh-Hant') => compiledText(site.cacheDir, digest, locale)
    expect(text('en')).toContain('歡迎參加亞馬遜 2025 年第二季財務業績電話會議')
    expect(text('zh-Hant')).toContain('<p lang="zh-Hant">感謝您的支持。大家好，歡迎')
    expect(text('zh-Hans')).toContain('<p lang="zh-Hans">感谢您的支持。大家好，欢迎')
  })

  it('gives a person the settled name in pages and in search, and tells what is wrong with it', async () => {
    await loadPublication(site)
    const people = join(site.contentDir, 'people.yaml')
    await writeFile(people, '- name: Andy Jassy\n  also: [Andrew R. Jassy]\n  hans: 贾安迪\n  hant: 賈安迪\n')
    const { value, problems } = await beginPublication(site, workHere())
    expect(problems.filter(({ rule }) => rule === 'people-invalid')).toEqual([])
    const [q1, q2] = (await Promise.all(value.calls)).map((call) => call?.facts)
    for (const facts of [q1, q2]) {
      expect(facts?.participants.find(({ name }) => /Jassy/.test(name))?.zh).toEqual({
        'zh-Hans': '贾安迪',
        'zh-Hant': '賈安迪',
      })
    }
    expect(compiledText(site.cacheDir, q1?.digest ?? '', 'zh-Hant')).toContain(
      '>賈安迪</a> <span lang="en">Andy Jassy</span>',
    )
    for (const job of await Promise.all(value.jobs)) {
      const found = (await searchRecordOf(job))?.speakers.find(({ names }) => names.includes('Andy Jassy'))
      expect(found?.names).toContain('Andrew R. Jassy')
      expect(found?.zh).toEqual({ 'zh-Hans': '贾安迪', 'zh-Hant': '賈安迪' })
    }
    await writeFile(people, '- name: Andy Jassy\n  hans: 贾安迪\n')
    expect(await errors()).toMatchObject([{ rule: 'people-invalid', line: 1 }])
  })

  it('names the nearest paragraphs for a stale note and leaves the call itself alone', async () => {
    const folder = join(site.contentDir, 'notes', 'amzn-2025-q1')
    await writeFile(
      join(folder, 'stale.mdx'),
      '---\nat: p0000000\nquote: free cash flow is $25.9 billion\nauthor: A\ndate: 2025-05-02\ntags: []\nlang: en\n---\nText.\n',
    )
    const found = await errors()
    expect(found).toMatchObject([{ rule: 'note-stale', paragraph: 'p0000000', line: 1 }])
    expect(found[0]?.hint).toMatch(/nearest paragraphs \(p[0-9a-z]{7}/)
  })

  it('tells all problems of notes and call files at once', async () => {
    const notes = join(site.contentDir, 'notes')
    await mkdir(join(notes, 'nobody-2025-q1'), { recursive: true })
    await writeFile(
      join(notes, 'nobody-2025-q1', 'x.mdx'),
      '---\nat: p1\nquote: q\nauthor: A\ndate: 2025-05-02\ntags: []\nlang: en\n---\nText.\n',
    )
    await writeFile(join(notes, 'amzn-2025-q1', 'broken.mdx'), 'no front matter\n')
    await writeFile(join(site.contentDir, 'calls', 'nobody-2025-q2.yaml'), 'title: x\n')
    await writeFile(join(site.contentDir, 'calls', 'amzn-2025-q2.yaml'), 'titel: x\n')
    expect((await errors()).map(({ rule }) => rule).sort()).toEqual([
      'call-file-invalid',
      'call-file-stray',
      'note-invalid',
      'note-stray',
    ])
  })

  it('needs nothing of the project’s content for seeds from elsewhere', async () => {
    const seed = join(site.seedsDir, 'amzn-2025-q1.txt')
    const shortened = (await readFile(seed, 'utf8')).split('\n').slice(0, 60).join('\n')
    await rm(site.seedsDir, { recursive: true })
    await mkdir(site.seedsDir)
    await writeFile(seed, shortened)
    site = { ...site, contentDir: own.contentDir }
    const { value, problems } = await loadPublication(site)
    expect(value.calls).toHaveLength(1)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('tells where CONTENT_DIR names no folder, and needs none by default', async () => {
    const gone = join(site.contentDir, 'gone')
    const { problems } = await loadPublication({ ...site, contentDir: gone })
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'content-missing', file: gone, message: `${gone} cannot be read: it does not exist.` },
    ])
    const root = join(site.contentDir, 'root')
    expect(await contentMissing({ ...site, root, contentDir: join(root, 'content') })).toEqual([])
  })

  it.each([
    ['missing', (file: string) => rm(file)],
    ['empty', (file: string) => writeFile(file, '# Terms.\n\n')],
  ])('says of a glossary that it is %s, as a check does', async (what, spoil) => {
    const root = join(site.contentDir, '..')
    await spoil(join(site.contentDir, 'glossary.yaml'))
    const found = await readGlossary(site.contentDir)
    expect(found.problems).toMatchObject([{ rule: 'glossary-invalid', severity: 'error', line: null, actual: what }])
    expect(found.problems[0]?.message).toMatch(new RegExp(`glossary\\.yaml is ${what}\\.$`))
    // A site that brings no glossary has that of the engine.
    expect(
      (await readSiteTexts({ ...site, root }, new Set())).problems.filter(({ rule }) => rule === 'glossary-invalid'),
    ).toEqual(what === 'missing' ? [] : found.problems)
  })

  it('does not call acceptances stale while the glossary cannot be read', async () => {
    await writeFile(join(site.contentDir, 'glossary.yaml'), '- term: [\n')
    expect(new Set((await errors()).map(({ rule }) => rule))).toEqual(new Set(['glossary-invalid']))
  })

  it('compiles again where the cache was damaged', async () => {
    const { value } = await loadPublication(site)
    const digest = value.calls[0]?.facts.digest ?? ''
    const path = join(site.cacheDir, 'calls', digest)
    const whole = await readFile(path)
    const at = whole.indexOf('$155.7 billion', whole.indexOf('<p lang="en">'))
    expect(at).toBeGreaterThan(0)
    // A figure that a disk has altered must not be published.
    await writeFile(
      path,
      Buffer.concat([
        whole.subarray(0, at),
        Buffer.from('$199.9 billion'),
        whole.subarray(at + '$199.9 billion'.length),
      ]),
    )
    expect(() => compiledText(site.cacheDir, digest, 'en')).toThrow('damaged')
    expect((await loadPublication(site)).value.compiled).toBe(1)
    expect(readCached(site.cacheDir, digest)).not.toBeNull()
    expect(await readFile(path)).toEqual(whole)
  })
})

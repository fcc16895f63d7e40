import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { neighbours } from '../load/neighbours.ts'
import { beginPublication, finishPublication } from '../load/publication.ts'
import { locales } from '../model/locale.ts'
import { settings, type Settings } from '../read/settings.ts'
import { frameMarks } from '../render/frame.ts'
import { callWorkers } from './call-workers.ts'
import { gatherSharedParts } from './shared-parts.ts'

const temp = await mkdtemp(join(tmpdir(), 'duizhao-workers-'))
afterAll(() => rm(temp, { recursive: true, force: true }))

const { value: own } = settings({})

/** A site with the two real calls, its own cache, and what Astro leaves for their pages. */
async function siteIn(name: string, broken: string | null = null): Promise<{ site: Settings; pages: string }> {
  const root = join(temp, name)
  const pages = join(root, 'pages')
  const site = { ...own, seedsDir: join(root, 'seeds'), cacheDir: join(root, 'cache'), siteCacheDir: join(root, 'cache', 'site') }
  await cp(own.seedsDir, site.seedsDir, { recursive: true })
  for (const locale of locales) {
    for (const path of [`calls/${frameMarks.id}`, `calls/${frameMarks.id}/source`, `checks/${frameMarks.id}`]) {
      const file = join(pages, locale === 'en' ? '' : locale, path, 'index.html')
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, `<title>${frameMarks.title}</title>${broken !== null && path.endsWith(broken) ? '' : frameMarks.main}<p>${locale}`)
    }
  }
  return { site, pages }
}

/** All that the workers of a build do, with as many processes as that number of calls would have. */
async function build(name: string, calls: number) {
  const { site, pages } = await siteIn(name)
  const workers = callWorkers(calls)
  const begun = await beginPublication(site, workers.compile)
  const records = await Promise.all(begun.value.sources.map((source) => workers.record(site.cacheDir, source)))
  const { value: { calls: compiled }, problems } = await finishPublication(begun)
  const again = await Promise.all(begun.value.sources.map(({ digest }) => workers.record(site.cacheDir, { digest, job: null })))
  const near = neighbours(compiled.map(({ facts }) => facts))
  const shared = await gatherSharedParts(pages, site)
  const written = await Promise.all(workers.write(compiled.map(({ facts }) => (
    { call: facts, near: near.get(facts.id) ?? { previous: null, next: null }, shared }
  ))))
  await workers.close()
  const page = await readFile(join(pages, 'zh-hans', 'calls', 'amzn-2025-q1', 'index.html'), 'utf8')
  // Each site has its seeds elsewhere, which their problems and digests tell.
  const facts = compiled.map((call) => ({ ...call.facts, digest: '' }))
  return { facts, rules: problems.map(({ rule, line }) => [rule, line]), records, again, written, page }
}

describe('callWorkers', () => {
  it('gives the same in processes of their own as in this one', async () => {
    const here = await build('here', 2)
    const there = await build('there', 100)
    expect(there).toEqual(here)
    expect(here.facts).toHaveLength(2)
    expect(here.written.map((files) => files.length)).toEqual([11, 11])
    expect(here.page).toMatch(/^<title>Amazon\.com 2025 年第一季度财报电话会<\/title><header class="call-head">.+感谢各位耐心等候.+<\/nav><p>zh-hans$/s)
    // Before a call is compiled the index takes in what it takes in of the compiled one.
    expect(here.records).toEqual(here.again)
  }, 60_000)

  it('tells as an error of its own what went wrong in a process', async () => {
    const workers = callWorkers(100)
    await expect(workers.record(join(temp, 'nowhere'), { digest: 'none', job: null })).rejects.toMatchObject({ code: 'ENOENT' })
    await workers.close()
  })
})

it('makes no pages of a frame that has no place for a text', async () => {
  const { site, pages } = await siteIn('broken', 'source')
  await expect(gatherSharedParts(pages, site)).rejects.toThrow('one place')
})

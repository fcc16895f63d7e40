import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compiledText } from '../../load/cache/call-cache.ts'
import { beginPublication, finishPublication } from '../../load/publication.ts'
import { settings, type Settings } from '../../read/site/settings.ts'
import { callWorkers } from './call-workers.ts'

const temp = await mkdtemp(join(tmpdir(), 'duizhao-workers-'))
afterAll(() => rm(temp, { recursive: true, force: true }))

const { value: own } = settings({})

/** A site with the two real calls and its own cache. */
async function siteIn(name: string): Promise<Settings> {
  const site = {
    ...own,
    seedsDir: join(temp, 'seeds'),
    cacheDir: join(temp, name),
    siteCacheDir: join(temp, name, 'site'),
    stagingDir: join(temp, name, 'staging'),
  }
  await cp(own.seedsDir, site.seedsDir, { recursive: true })
  return site
}

/** All that the workers of a build do, with as many processes as that number of calls would have. */
async function build(name: string, calls: number) {
  const site = await siteIn(name)
  const workers = callWorkers(calls)
  const begun = await beginPublication(site, workers)
  const jobs = await Promise.all(begun.value.jobs)
  const records = await Promise.all(jobs.map(workers.record))
  const {
    value: { calls: compiled },
    problems,
  } = await finishPublication(begun)
  await workers.close()
  const texts = compiled.map(({ facts: { digest } }) => compiledText(site.cacheDir, digest, 'zh-Hans'))
  return { compiled, problems, records, texts }
}

describe('callWorkers', () => {
  it('gives the same in processes of their own as in this one', async () => {
    const here = await build('here', 2)
    const there = await build('there', 100)
    expect(there).toEqual(here)
    expect(here.compiled).toHaveLength(2)
    expect(here.texts[0]).toMatch(/感谢各位耐心等候/)
    expect(here.records.map((record) => record?.entry.id)).toEqual(['amzn-2025-q1', 'amzn-2025-q2'])
  }, 60_000)

  it('tells as an error of its own what went wrong in a process', async () => {
    const site = await siteIn('gone')
    const workers = callWorkers(100)
    const begun = await beginPublication(site, workers)
    await finishPublication(begun)
    const job = await begun.value.jobs[0]
    if (!job) throw new Error('there are seeds')
    await expect(workers.record({ ...job, settings: { ...site, cacheDir: '/dev/null/none' } })).rejects.toMatchObject({
      code: 'ENOTDIR',
    })
    await workers.close()
  })
})

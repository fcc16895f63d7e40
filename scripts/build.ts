/**
 * `npm run build`: the site in OUT_DIR, made by `astro build`. Everything is made in a folder of its own, which takes the
 * place of the old site only when it is whole; with a problem at error level nothing is replaced. Where nothing has changed
 * since the last build, and nobody has touched the site, it says what that one said, and ends.
 *
 * `npm run build -- --shard 2/3`: compiles the second of three parts of the calls into CACHE_DIR and makes no site. Once the
 * caches of all parts lie together, `npm run build` makes the site of them.
 */
import { hasError } from '../src/model/problem.ts'
import { parseArgs } from 'node:util'
import { repeatedBuild } from '../src/build/unchanged/last-build.ts'
import type { Shard } from '../src/load/publication.ts'
import { readSite } from '../src/read/site/read-site.ts'
import { siteRoot } from '../src/read/site/site-root.ts'

/** Reads `2/3`; `null` where it is nothing of the kind. */
function shardOf(text: string): Shard | null {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number >= 1 && shard.number <= shard.of ? shard : null
}

async function buildShard(shard: Shard): Promise<void> {
  const { callWorkers } = await import('../src/build/workers/call-workers.ts')
  const { report } = await import('../src/check/report/report.ts')
  const { compileShard } = await import('../src/load/publication.ts')
  const { listSeeds } = await import('../src/read/seeds/read-seeds.ts')
  const site = await readSite(process.env, siteRoot())
  const { settings } = site.value
  const { value: seeds } = await listSeeds(settings.seedsDir)
  const work = callWorkers(seeds.length / shard.of)
  const { value, problems } = await compileShard(settings, shard, work)
  await work.close()
  const all = [...site.problems, ...problems]
  if (all.length > 0) console.error(report(all))
  console.log(`Part ${shard.number} of ${shard.of}: ${value.calls} calls (${value.compiled} compiled)`)
  if (hasError(all)) process.exitCode = 1
}

async function buildSite(): Promise<void> {
  const { value } = await readSite(process.env, siteRoot())
  const repeated = repeatedBuild(value.settings)
  if (repeated) {
    if (repeated.report !== '') console.error(repeated.report)
    const [made = ''] = repeated.summary.split('\n')
    console.log(`${made}\nNothing has changed since it was made.`)
    return
  }
  // Read by the bundler when it is loaded (mimalloc): it would keep 150 MB of what it has bundled with until the build ends.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
  const { build } = await import('astro')
  try {
    // The integration tells what was made; of every page and file Astro would tell too.
    await build({ root: siteRoot(), logLevel: 'warn' })
  } catch (error) {
    console.error(error instanceof Error && error.stack === '' ? error.message : error)
    process.exit(1)
  }
}

const { shard: asked } = parseArgs({ options: { shard: { type: 'string' } }, strict: false }).values
const shard = typeof asked === 'string' ? shardOf(asked) : null
if (shard) await buildShard(shard)
else if (asked === undefined) await buildSite()
else {
  console.error(`--shard takes the number of a part and how many there are, such as 2/3; found: ${String(asked)}`)
  process.exitCode = 2
}

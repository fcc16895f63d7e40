/**
 * The whole build of many calls: its processor time by part, its memory, and what a call takes in the site.
 * `npm run bench -- build [COUNT] [--starlight]`: 200 calls where nothing is said; beside Starlight on the same texts, which
 * npm fetches then. The parts are not told then, since looking at them takes a third of the time itself.
 */
import { parseArgs } from 'node:util'
import { generatedSite } from './generated/generated-site.ts'
import { measureStarlight } from './measured/starlight-site.ts'
import { showSizes } from './site-sizes.ts'
import { verdict } from './verdict.ts'

/** Of the processor time that Starlight takes: what is asked of the build, and what it aims at. */
const MOST_OF_STARLIGHT = 0.7
const AIM_OF_STARLIGHT = 0.6

/** Free hosts take 20,000 files, or 1 GB: a site of a thousand calls is to fit them with room to spare. */
const MOST_FILES = 10
const MOST_BYTES = 550_000
const MOST_MEMORY = 1.2e9

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

export async function bench(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { starlight: { type: 'boolean', default: false } },
  })
  const calls = Number(positionals[0] ?? '200')
  const seed = Date.now()
  using site = generatedSite(calls, seed)
  const { milliseconds, processor, peak, parts } = await site.build({ byPart: !values.starlight })
  const spent = processor ?? milliseconds
  console.log(`${calls} calls: ${seconds(milliseconds)}; of all processors:`)
  for (const [part, time] of [...parts].sort(([, a], [, b]) => b - a))
    console.log(`  ${part.padEnd(20)} ${seconds(time).padStart(8)} ${(time / calls).toFixed(1).padStart(7)} ms a call`)
  console.log(
    `  ${'in all'.padEnd(20)} ${seconds(spent).padStart(8)} ${(spent / calls).toFixed(1).padStart(7)} ms a call`,
  )
  if (peak !== null)
    verdict('memory of the biggest process', peak, MOST_MEMORY, (bytes) => `${(bytes / 1e9).toFixed(2)} GB`)
  const { files, bytes } = showSizes(site.outDir, calls)
  verdict('files a call', files, MOST_FILES, (value) => value.toFixed(1))
  verdict('bytes a call', bytes, MOST_BYTES, (value) => `${(value / 1000).toFixed(0)} KB`)
  if (values.starlight) {
    const other = await measureStarlight(calls, seed)
    const theirs = other.processor ?? other.milliseconds
    console.log(`Starlight on the same texts: ${seconds(theirs)} of all processors, ${seconds(other.milliseconds)}`)
    const times = (value: number): string => `${value.toFixed(2)} × Starlight`
    verdict(`processor time (aim ${times(AIM_OF_STARLIGHT)})`, spent / theirs, MOST_OF_STARLIGHT, times)
  }
}

/**
 * Time and memory of the pages of many calls: `npm run bench -- pages [COUNT]`, 1,000 calls where nothing is said.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCalls } from './generated/generate-calls.ts'
import { generatedSite } from './generated/generated-site.ts'
import { verdict } from './verdict.ts'
import type { Measured } from './measured/run-measured.ts'

/** At most so many milliseconds a call, and so many bytes in the biggest process. */
const MOST_MS = 15
const MOST_BYTES = 1.2e9

export async function bench([count = '1000']: string[]): Promise<void> {
  const calls = Number(count)
  using site = generatedSite(calls, Date.now())
  const cold = await site.build()
  show('all calls new', cold, calls)
  const [changed] = generateCalls(1, Date.now() + 1)
  if (changed) writeFileSync(join(site.seedsDir, `${changed.id}.txt`), changed.text)
  show('one call changed', await site.build(), calls)
}

function show(name: string, { stdout, peak }: Measured, calls: number): void {
  const milliseconds = 1000 * Number(/pages in ([\d.]+) s/.exec(stdout)?.[1])
  console.log(`${calls} calls, ${name}: ${(milliseconds / 1000).toFixed(1)} s`)
  verdict('  a call', milliseconds / calls, MOST_MS, (value) => `${value.toFixed(1)} ms`)
  if (peak === null) console.log('  memory: not known on this system')
  else verdict('  memory of the biggest process', peak, MOST_BYTES, (value) => `${(value / 1e9).toFixed(2)} GB`)
}

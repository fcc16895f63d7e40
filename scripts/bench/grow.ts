/**
 * What a growing site costs: time, memory and size a call of a whole build, and what is made and uploaded anew when nothing,
 * and when one call more is there. `npm run bench -- grow [COUNT…]`, 1,000 calls where nothing is said.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { generateCalls } from './generated/generate-calls.ts'
import { generatedSite } from './generated/generated-site.ts'
import type { Measured } from './measured/run-measured.ts'
import { showSizes } from './site-sizes.ts'
import { verdict } from './verdict.ts'

/** What a build with one call more takes of a whole build at most, and what of the bytes of the site it changes. */
const MOST_AGAIN = 0.15
const MOST_CHANGED = 0.02

/** A build in which nothing has changed takes at most so many milliseconds. */
const MOST_IDLE = 5000

const MOST_MEMORY = 1.2e9

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

export async function bench(counts: string[]): Promise<void> {
  for (const count of counts.length > 0 ? counts : ['1000']) await grow(Number(count))
}

async function grow(calls: number): Promise<void> {
  using site = generatedSite(calls, Date.now())
  const cold = await site.build()
  console.log(
    `${calls} calls, all new: ${seconds(spent(cold))} of processor time, ${(spent(cold) / calls).toFixed(0)} ms a call`,
  )
  if (cold.peak !== null)
    verdict('  memory of the biggest process', cold.peak, MOST_MEMORY, (bytes) => `${(bytes / 1e9).toFixed(2)} GB`)
  const { files, bytes } = showSizes(site.outDir, calls)
  console.log(`  ${files.toFixed(1)} files and ${(bytes / 1000).toFixed(0)} KB a call`)
  const before = filesOf(site.outDir)

  verdict('nothing changed', spent(await site.build()), MOST_IDLE, seconds)
  console.log(`  ${changesIn(before, filesOf(site.outDir)).files} files changed`)

  const [added] = generateCalls(1, Date.now() + 1)
  if (!added) return
  writeFileSync(join(site.seedsDir, `${added.id.replace('zaaa', 'zzzz')}.txt`), added.text)
  const again = await site.build()
  verdict('one call more, against all new', spent(again) / spent(cold), MOST_AGAIN, percent)
  const changed = changesIn(before, filesOf(site.outDir))
  verdict(`  to upload: ${changed.files} files, of all bytes`, changed.bytes / (bytes * calls), MOST_CHANGED, percent)
}

/** Processor time, as far as the system tells it, else time. */
function spent({ processor, milliseconds }: Measured): number {
  return processor ?? milliseconds
}

type Files = ReadonlyMap<string, { digest: string; bytes: number }>

function filesOf(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const bytes = readFileSync(path)
        return [
          relative(folder, path),
          { digest: createHash('sha256').update(bytes).digest('base64'), bytes: bytes.length },
        ]
      }),
  )
}

/** The files that are new or not what they were. */
function changesIn(before: Files, after: Files): { files: number; bytes: number } {
  const changed = [...after].filter(([path, { digest }]) => before.get(path)?.digest !== digest)
  return { files: changed.length, bytes: changed.reduce((sum, [, { bytes }]) => sum + bytes, 0) }
}

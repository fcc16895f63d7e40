/**
 * The whole build of many calls, with the index, beside Pagefind alone on the same records:
 * `npm run bench -- build [COUNT]`, 200 calls where nothing is said.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { createFold } from '../../src/search/query/fold.ts'
import { hanForms } from '../../src/search/query/han-forms.ts'
import { searchRecord } from '../../src/search/record/search-record.ts'
import { generatedSite } from './generated/generated-site.ts'
import { generatedCalls } from './search/search-calls.ts'
import { showSizes } from './site-sizes.ts'
import { verdict } from './verdict.ts'

/** The build takes at most so many times what Pagefind takes, and so many milliseconds a call. */
const FACTOR = 1.1
const MS_A_CALL = 15

/** Free hosts take 20,000 files, or 1 GB: a site of a thousand calls is to fit them with room to spare. */
const MOST_FILES = 10
const MOST_BYTES = 550_000
const MOST_MEMORY = 1.2e9

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

export async function bench([count = '200']: string[]): Promise<void> {
  const calls = Number(count)
  const seed = Date.now()
  const alone = await pagefindAlone(calls, seed)
  console.log(`${calls} calls, Pagefind alone: ${seconds(alone)}, ${(alone / calls).toFixed(0)} ms a call`)
  using site = generatedSite(calls, seed)
  const { milliseconds, processor, peak } = await site.build()
  verdict('the whole build', milliseconds, FACTOR * alone + MS_A_CALL * calls, seconds)
  if (processor !== null)
    console.log(`  processor time of all processes: ${seconds(processor)}, ${(processor / calls).toFixed(0)} ms a call`)
  if (peak !== null)
    verdict('  memory of the biggest process', peak, MOST_MEMORY, (bytes) => `${(bytes / 1e9).toFixed(2)} GB`)
  const { files, bytes } = showSizes(site.outDir, calls)
  verdict('  files a call', files, MOST_FILES, (value) => value.toFixed(1))
  verdict('  bytes a call', bytes, MOST_BYTES, (value) => `${(value / 1000).toFixed(0)} KB`)
}

/** Milliseconds that Pagefind needs for the records that the build gives it, and nothing else. */
async function pagefindAlone(count: number, seed: number): Promise<number> {
  const fold = createFold(hanForms())
  const records = Array.from(generatedCalls(count, seed), (call) => ({
    url: `/calls/${call.id}/`,
    content: searchRecord(call, fold).content,
    language: 'mul',
  }))
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const start = performance.now()
  const { index, errors } = await createIndex()
  if (!index) throw new Error(errors.join('\n'))
  await Promise.all(records.map((record) => index.addCustomRecord(record)))
  await index.writeFiles({ outputPath: folder })
  const time = performance.now() - start
  await close()
  rmSync(folder, { recursive: true, force: true })
  return time
}

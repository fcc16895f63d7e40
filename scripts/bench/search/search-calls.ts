import { parse } from '../../../src/parse/parse.ts'
import { listSeeds, readSeed } from '../../../src/read/seeds/read-seeds.ts'
import { chineseDisplay } from '../../../src/script/chinese-display.ts'
import type { Fold } from '../../../src/search/query/fold.ts'
import type { SearchCall } from '../../../src/search/record/search-call.ts'
import { searchRecord } from '../../../src/search/record/search-record.ts'
import { textBlocks } from '../../../src/search/record/text-blocks.ts'
import { toSearchCall } from '../../../src/search/record/to-search-call.ts'
import type { IndexedCall } from '../../../src/search/pagefind/index-part.ts'
import { generateCalls } from '../generated/generate-calls.ts'

/** The calls of a folder as search takes them in, without the notes that analysts wrote. */
export async function seedCalls(folder: string): Promise<SearchCall[]> {
  const { value: files } = await listSeeds(folder)
  const seeds = await Promise.all(files.map(async (file) => (await readSeed(file)).value))
  return seeds.flatMap((seed) => (seed ? [searchCall(seed.id, seed.text)] : []))
}

/** Generated calls as search takes them in. */
export function* generatedCalls(count: number, seed?: number): Generator<SearchCall> {
  for (const { id, text } of generateCalls(count, seed)) yield searchCall(id, text)
}

/** A call as the index takes it in. */
export function indexedCall(call: SearchCall, fold: Fold): IndexedCall {
  return { ...searchRecord(call, fold), texts: () => Promise.resolve(textBlocks(call)) }
}

function searchCall(id: string, text: string): SearchCall {
  const { value } = parse({ id, file: id, text })
  const notes = value.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ id: at, n, notes: own }) =>
      own.map(({ line, text: note }) => ({
        anchor: `note-${line}`,
        at,
        n,
        text: note,
        author: null,
        lang: value.translation?.lang ?? 'en',
      })),
    )
  return { ...toSearchCall(value, [], chineseDisplay), notes }
}

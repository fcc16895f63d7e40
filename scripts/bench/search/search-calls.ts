import type { Transcript } from '../../../src/model/transcript.ts'
import { parse } from '../../../src/parse/parse.ts'
import { chineseDisplay } from '../../../src/script/chinese-display.ts'
import type { Fold } from '../../../src/search/query/fold.ts'
import type { SearchCall } from '../../../src/search/record/search-call.ts'
import { searchRecord } from '../../../src/search/record/search-record.ts'
import { textBlocks } from '../../../src/search/record/text-blocks.ts'
import { toSearchCall } from '../../../src/search/record/to-search-call.ts'
import type { IndexedCall } from '../../../src/search/pagefind/index-part.ts'
import { generateCalls } from '../generated/generate-calls.ts'
import { readReal } from '../layouts/judge/read-drawn.ts'

/** The calls of a folder as search takes them in, without the notes that analysts wrote. */
export async function seedCalls(folder: string): Promise<SearchCall[]> {
  return [...(await readReal(folder)).values()].map(searchCall)
}

/** Generated calls as search takes them in. */
export function* generatedCalls(count: number, seed?: number): Generator<SearchCall> {
  for (const { id, text } of generateCalls(count, seed)) yield searchCall(parse({ id, file: id, text }).value)
}

/** A call as the index takes it in. */
export function indexedCall(call: SearchCall, fold: Fold): IndexedCall {
  return { ...searchRecord(call, fold), texts: () => Promise.resolve(textBlocks(call)) }
}

/** A transcript as search takes it in, its texts as they stand. */
export function searchCall(call: Transcript): SearchCall {
  const notes = call.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ id: at, n, notes: own }) =>
      own.map(({ line, text: note }) => ({
        anchor: `note-${line}`,
        at,
        n,
        text: note,
        author: null,
        lang: call.translation?.lang ?? 'en',
      })),
    )
  return { ...toSearchCall(call, [], chineseDisplay), notes }
}

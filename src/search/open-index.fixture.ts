import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { indexedCall } from '../../scripts/bench/search/search-calls.ts'
import { indexSearch } from './pagefind/index-search.fixture.ts'
import type { SiteKnowledge } from './pagefind/write-catalogue.ts'
import { createFold } from './query/fold.ts'
import { hanForms } from './query/han-forms.ts'
import type { SearchCall } from './record/search-call.ts'
import { Search, type SearchResult } from './search.ts'

const fold = createFold(hanForms())

/** Makes an index of calls and opens it. Its files are read first: the folder that it is made in goes at once. */
export async function openIndex(calls: SearchCall[], known?: SiteKnowledge): Promise<Search> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-search-'))
  const { value, problems } = await indexSearch(
    calls.map((call) => indexedCall(call, fold)),
    folder,
    known,
  )
  expect(problems).toEqual([])
  expect(value.records).toBe(calls.length)
  const pagefind = join(folder, 'pagefind')
  const files = new Map(
    readdirSync(pagefind, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(pagefind, path).replaceAll(sep, '/'), readFileSync(path)] as const),
  )
  rmSync(folder, { recursive: true })
  return Search.open((file, { from, to, cut = to } = { from: 0, to: Infinity }) => {
    const bytes = files.get(decodeURIComponent(file))
    if (!bytes) return Promise.reject(new Error(`no ${file}`))
    return Promise.resolve(Buffer.concat([unpacked(bytes.subarray(from, cut)), unpacked(bytes.subarray(cut, to))]))
  })
}

function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
}

/** The passages that a query found, as `call#anchor`. */
export async function hitsOf(search: Search, { calls }: SearchResult): Promise<string[]> {
  const hits = calls.flatMap(({ call, passages }) =>
    passages.map(async (number) => {
      return `${call.id}#${(await search.texts.passage(number)).passage.anchor}`
    }),
  )
  return Promise.all(hits)
}

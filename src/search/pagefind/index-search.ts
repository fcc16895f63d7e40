import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { writeFoldTable } from '../query/fold-table.ts'
import { hanForms } from '../query/han-forms.ts'
import { FORMAT, MANIFEST, type Manifest, type WordPart } from '../record/catalogue.ts'
import { PeopleBook } from '../record/people.ts'
import type { SearchRenderings } from '../record/renderings.ts'
import { indexPart, type IndexedCall, type IndexPart } from './index-part.ts'
import { indexParts } from './index-parts.ts'
import { wordLists } from './word-lists.ts'

/** What an index came to. */
export interface Indexed {
  /** How many calls are in it. */
  records: number
  /** Size of all its files. */
  bytes: number
  milliseconds: number
}

/** What a site knows beyond its calls. */
export interface SiteKnowledge {
  renderings: SearchRenderings
  people: readonly SettledPerson[]
}

const pack = promisify(gzip)

/**
 * Indexes calls, part by part, and writes `<outDir>/pagefind/`.
 * @param outDir folder of the site; an index that is there is replaced
 * @param known what the site knows beyond its calls
 * @returns problems where Pagefind refuses something; the index is not to be used then
 */
export async function indexSearch(
  calls: readonly IndexedCall[],
  outDir: string,
  known: SiteKnowledge = { renderings: [], people: [] },
): Promise<Outcome<Indexed>> {
  const start = performance.now()
  const folder = join(outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  const parts: IndexPart[] = []
  const problems: Problem[] = []
  for (const part of indexParts(calls, ({ entry: { id } }) => id)) {
    const { value, problems: found } = await indexPart(part, folder)
    if (value) parts.push(value)
    problems.push(...found)
  }
  await writeCatalogue(parts, folder, known)
  const records = parts.reduce((sum, part) => sum + part.calls.length, 0)
  const value = { records, bytes: await sizeOf(folder), milliseconds: performance.now() - start }
  return { value, problems }
}

/**
 * Writes what the search needs of all calls: the catalogue, who speaks, where words are, the characters and names that stand
 * for others, and the manifest that names these files. Names of files change with their content, but for the manifest's.
 * @param folder of the index
 */
export async function writeCatalogue(
  parts: readonly IndexPart[],
  folder: string,
  { renderings, people }: SiteKnowledge,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const calls = parts.flatMap((part) => part.calls)
  const book = new PeopleBook(people)
  for (const { entry, ...speaking } of calls) book.add(entry, speaking)
  const words = parts.map((part): WordPart => ({ calls: part.calls.length, packs: part.packs }))
  const write = async (name: string, text: string): Promise<string> => {
    const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.bin`
    await writeFile(join(folder, file), await pack(text, { level: 9 }))
    return file
  }
  const manifest: Manifest = {
    format: FORMAT,
    words: await Promise.all(
      wordLists(words).map(async ([start, list], at): Promise<Manifest['words'][number]> => {
        return [start, await write(`words-${at}`, JSON.stringify(list))]
      }),
    ),
    calls: await write('calls', JSON.stringify(calls.map(({ entry }) => entry))),
    people: await write('people', JSON.stringify(book.finish())),
    forms: await write('forms', writeFoldTable(hanForms())),
    also: await write('also', JSON.stringify(renderings)),
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest))
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

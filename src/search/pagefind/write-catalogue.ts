import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { columnsOf } from '../record/call-columns.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { writeFoldTable } from '../query/fold-table.ts'
import { hanForms } from '../query/han-forms.ts'
import {
  type CatalogueCall,
  FORMAT,
  MANIFEST,
  type Manifest,
  type TextsOfCall,
  type WordPart,
} from '../record/catalogue.ts'
import { PeopleBook } from '../record/people.ts'
import type { SearchRenderings } from '../find/other-names.ts'
import type { IndexPart } from './index-part.ts'
import { wordLists } from './word-lists.ts'

/** What a site knows beyond its calls. */
export interface SiteKnowledge {
  renderings: SearchRenderings
  people: readonly SettledPerson[]
}

const pack = promisify(gzip)

/**
 * Writes what the search needs of all calls: the catalogue, who speaks, where words are, the characters and names that stand
 * for others, and the manifest that names these files. Names of files change with their content, but for the manifest's.
 * @param parts each asked for once: what is not needed of one is not kept
 * @param folder of the index
 */
export async function writeCatalogue(
  parts: Iterable<IndexPart>,
  folder: string,
  { renderings, people }: SiteKnowledge,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const book = new PeopleBook(people)
  const calls: CatalogueCall[] = []
  const words: WordPart[] = []
  const texts: TextsOfCall[][] = []
  for (const part of parts) {
    words.push({ calls: part.calls.length, packs: part.packs })
    texts.push(part.calls.map((call) => call.texts))
    for (const { entry, ...speaking } of part.calls) {
      calls.push(entry)
      book.add(entry, speaking)
    }
  }
  const { people: everybody, turns } = book.finish()
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
    calls: await write('calls', JSON.stringify(columnsOf(calls))),
    texts: await Promise.all(
      texts.map(async (own, at): Promise<Manifest['texts'][number]> => {
        return [own.length, await write(`texts-${at}`, JSON.stringify(own))]
      }),
    ),
    people: await write('people', JSON.stringify(everybody)),
    turns: await write('turns', JSON.stringify(turns)),
    forms: await write('forms', writeFoldTable(hanForms())),
    also: await write('also', JSON.stringify(renderings)),
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest))
}

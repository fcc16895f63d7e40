import { createFold } from '../src/search/fold.ts'
import { writeFoldTable } from '../src/search/fold-table.ts'
import { hanForms } from '../src/search/han-forms.ts'

/** How many UTF-16 code units there are. */
const UNITS = 0x10000

let standing: { table: ReturnType<typeof hanForms>; fold: ReturnType<typeof createFold> } | undefined

/** The part of the table of characters that a text needs for being searched, as `writeFoldTable` writes it. */
export function oneFileForms(text: string): string {
  standing ??= tables()
  const { table, fold } = standing
  const used = new Set(charactersOf(text).flatMap((character) => fold(character).units))
  return writeFoldTable(new Map([...table].filter(([, base]) => used.has(base))))
}

function tables(): NonNullable<typeof standing> {
  const table = hanForms()
  return { table, fold: createFold(table) }
}

/** The different characters of a text, each once or more. */
function charactersOf(text: string): string[] {
  const seen = new Uint8Array(UNITS)
  const characters: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Of a character of two units the second is looked at too: alone it is nothing to the search.
    const high = unit >= 0xd800 && unit < 0xdc00
    if (seen[unit] === 1 && !high) continue
    seen[unit] = 1
    characters.push(String.fromCodePoint(text.codePointAt(at) ?? unit))
  }
  return characters
}

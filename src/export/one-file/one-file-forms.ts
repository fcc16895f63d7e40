import { createFold } from '../../search/query/fold.ts'
import { formsIn, type WholeTable } from '../../search/query/forms-in.ts'
import { hanForms } from '../../search/query/han-forms.ts'

let whole: WholeTable | undefined

/** The part of the table of characters that a text needs for being searched, as `writeFoldTable` writes it. */
export function oneFileForms(text: string): string {
  whole ??= tables()
  return formsIn(text, whole)
}

function tables(): WholeTable {
  const table = hanForms()
  return { table, entries: [...table], fold: createFold(table) }
}

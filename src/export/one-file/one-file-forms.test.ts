import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFold } from '../../search/query/fold.ts'
import { readFoldTable } from '../../search/query/fold-table.ts'
import { hanForms } from '../../search/query/han-forms.ts'
import { oneFileForms } from './one-file-forms.ts'

const table = hanForms()
const fold = createFold(table)
const han = fc.oneof(
  fc.constantFrom(...table.keys(), ...table.values()),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)

it('folds a text, and whatever form of its characters is typed, as the whole table does', () => {
  fc.assert(
    fc.property(
      fc.array(han, { minLength: 1 }).map((characters) => `國${characters.join('')}`),
      (text) => {
        const part = readFoldTable(oneFileForms(text))
        const small = createFold(part)
        expect(small(text)).toEqual(fold(text))
        const units = new Set(fold(text).units)
        for (const [form, base] of table) expect(part.get(form)).toBe(units.has(base) ? base : undefined)
      },
    ),
    { numRuns: 30 },
  )
})

it('is an empty table, and a whole one, for a text without Chinese', () => {
  expect(readFoldTable(oneFileForms('Good day.')).size).toBe(0)
})

import { expect, it } from 'vitest'
import { parseGlossary } from './glossary.ts'

const entry = (term: string) =>
  `- { term: ${term}, hans: [某], hant: [某], meaning: { en: What it is., hans: 释义。, hant: 釋義。 } }\n`

it('refuses terms of which no address, or that of another term, can be made', () => {
  const { value, problems } = parseGlossary(['net sales', '"%"', '新增', 'Net-Sales'].map(entry).join(''), 'g.yaml')
  expect(value.entries).toEqual([])
  expect(problems.map(({ rule, severity, line, message }) => [rule, severity, line, message])).toEqual([
    ['glossary-invalid', 'error', 2, expect.stringMatching(/^1\.term: a word in Latin letters or digits is expected/)],
    ['glossary-invalid', 'error', 3, expect.stringMatching(/^2\.term: a word in Latin letters or digits is expected/)],
    ['glossary-invalid', 'error', 4, '3.term: it has the address of net sales, #net-sales.'],
  ])
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from '../parse/parse.ts'
import { documentOf } from './document.ts'

const call = parse({ id: 'q1', file: 'q1.txt', text: readFileSync('seeds/amzn-2025-q1.txt', 'utf8') }).value

it('holds every turn and paragraph of a call once, in sections and exchanges', () => {
  const [first] = call.turns.flatMap(({ paragraphs }) => paragraphs)
  const note = { id: 'q1/a', call: 'q1', at: first?.id ?? '', quote: '', author: '', date: '', tags: [], lang: 'en' }
  const { sections } = documentOf(call, [{ ...note, file: '', body: '', bodyLine: 1 }])
  expect(sections.map(({ kind, exchanges }) => [kind, exchanges.map(({ n }) => n)])).toEqual([
    ['prepared', [null]],
    ['qa', expect.arrayContaining([1, 2, 3])],
  ])
  const turns = sections.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => exchange.turns))
  expect(turns.map(({ n, speaker, line }) => [n, speaker, line])).toEqual(
    call.turns.map(({ speaker, line }, at) => [at + 1, speaker, line]),
  )
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  expect(paragraphs.map(({ id, source, translation }) => [id, source?.text, translation?.text])).toEqual(
    call.turns.flatMap((turn) =>
      turn.paragraphs.map(({ id, source, translation }) => [id, source?.text, translation?.text]),
    ),
  )
  expect(paragraphs.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'written')).toEqual([
    { kind: 'written', id: 'q1/a' },
  ])
})

import { expect, it } from 'vitest'
import { parse } from './parse.ts'
import { parseProblems } from './parse-problems.ts'

const { value } = parse({
  id: 'x',
  file: 'x.txt',
  text: 'Operator\nWelcome to all of you.\nThank you all.\nGood bye to all.\nOne more thing here.\n',
})

it('tells lines without a place as one problem, with their number and the first three', () => {
  const unplaced = [3, 5, 8, 9, 12].map((line) => ({ line, text: `Line ${line}` }))
  const of = (count: number) => parseProblems({ ...value, unplaced: unplaced.slice(0, count) }, [], 'x.txt')
  expect(of(5)).toMatchObject([{ rule: 'unplaced-line', line: 3, actual: 'Line 3' }])
  expect(of(5)[0]?.message).toBe(
    '5 lines are neither speech nor a note, title, heading or participant: lines 3, 5, 8 and 2 more.',
  )
  expect(of(3)[0]?.message).toMatch(/: lines 3, 5 and 8\.$/)
  expect(of(1)[0]?.message).toBe('The line is neither speech nor a note, title, heading or participant.')
  expect(of(0)).toEqual([])
})

it('tells pairs that are not sure as one problem', () => {
  expect(parseProblems(value, [2, 3, 4, 5], 'x.txt')).toMatchObject([
    {
      rule: 'pair-unsure',
      line: 2,
      paragraph: value.turns[0]?.paragraphs[0]?.id,
      message:
        'What belongs to 4 paragraphs in the other language is not certain, so that they stand alone: paragraphs ¶1, ¶2, ¶3 and 1 more.',
    },
  ])
  expect(parseProblems(value, [2], 'x.txt')[0]?.message).toBe(
    'What belongs to paragraph ¶1 in the other language is not certain, so that it stands alone.',
  )
})

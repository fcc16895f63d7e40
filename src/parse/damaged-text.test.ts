import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'
import { readCall } from './read-call.fixture.ts'

const problems = (...said: string[]) =>
  parse({ id: 'x', file: 'x.txt', text: ['Operator', ...said].join('\n') }).problems.filter(
    ({ rule }) => rule === 'text-damaged',
  )

describe('text that a page has damaged', () => {
  it.each([
    ['dollar signs', ['Sales grew 8% to 3.73billion,withEPSgrowing200.54 in the quarter.', '销售额增长 8%。']],
    ['how characters are read', ['Revenue abroad.', '國(guó)際業務的营(yíng)收。']],
    ['as a page encodes them', ['Research &amp; development, the man&`&s work.', '研发。']],
  ])('is reported with the likely cause: %s', (cause, said) => {
    const [found, ...others] = problems(...said)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', line: expect.any(Number) })
    expect(found?.message).toContain(cause)
  })

  it('is not seen in sound text', () => {
    expect(
      problems('We sold 5 million, with more to come; AT&T & Co. (Müller) said so.', '我们(AMZN)卖出 500 万。'),
    ).toEqual([])
    for (const id of ['amzn-2025-q1', 'amzn-2025-q2']) expect(readCall(id).problems).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figureLine, insightOfText } from './read-insight.fixture.ts'

const FOLDER = 'src/insight/fixtures/calls'

/** Invented calls, with figures that mean something else among those that belong into the table; each row is checked by hand. */
describe.each(['bank', 'chips', 'insurer', 'retailer', 'letter', 'talk', 'lender'])('the figures of a %s', (name) => {
  it('are those of which it is certain what they are', () => {
    const wanted = readFileSync(`${FOLDER}/${name}.figures`, 'utf8').trim().split('\n')
    const { figures } = insightOfText(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'), `${name}.txt`)
    expect(figures.map(figureLine)).toEqual(wanted)
  })
})

describe('a call without figures', () => {
  it('has an empty table, and whoever asks is still there', () => {
    const { figures, questions } = insightOfText(`A Talk
Nora Park: Welcome back, everybody. What did you learn?
Sam Hill: That people matter more than plans, and that plans change.
`)
    expect(figures).toEqual([])
    expect(questions).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { DescribedLine } from '../../parse/explain/described-layout.ts'
import { CANCELLED } from './ask-facts.ts'
import { askLayout, type LayoutAnswer } from './ask-layout.ts'
import { DOWN, ENTER, INTERRUPT, typing } from './typing.fixture.ts'

const LINES: DescribedLine[] = [
  { pattern: '{source}', kind: 'speech', count: 9, examples: [{ line: 3, text: 'E> We sold more.' }] },
  { pattern: 'C> {translation}', kind: 'speech', count: 9, examples: [{ line: 4, text: 'C> 我们卖得更多。' }] },
]
const texts = (answer: LayoutAnswer | symbol) =>
  typeof answer === 'symbol' ? null : [answer.name, answer.lines?.map(({ text }) => text)]
const ask = (...entries: [string, string][]) => {
  const terminal = typing(...entries)
  return askLayout(LINES, new Set(['taken']), terminal).then((answer) => ({ answer, shown: terminal.shown() }))
}

describe('askLayout', () => {
  it('goes on where the layout is right and need not be kept', async () => {
    expect((await ask(['Is this how', ENTER])).answer).toEqual({ name: null, lines: null })
  })

  it('keeps the layout under a name that no other one has', async () => {
    const { answer, shown } = await ask(
      ['Is this how', DOWN + ENTER],
      ['A name for', `taken${ENTER}`],
      ['There is a layout', `\u0015our-desk${ENTER}`],
    )
    expect(texts(answer)).toEqual(['our-desk', ['{source}', 'C> {translation}']])
    expect(shown).toContain('files like this one are read by it from now on')
  })

  it('takes changed patterns, and more of them, and complains about wrong ones', async () => {
    const { answer } = await ask(
      ['Is this how', DOWN + DOWN + ENTER],
      ['Line 3: E>', `\u0015E> {text}${ENTER}`],
      ['there is no field {text}', `\u0015E> {source}${ENTER}`],
      ['Line 4: C>', ENTER],
      ['Another pattern', `~ {speaker} ~${ENTER}`],
      ['Another pattern', ENTER],
      ['A name for', `our-desk${ENTER}`],
    )
    expect(texts(answer)).toEqual(['our-desk', ['E> {source}', 'C> {translation}', '~ {speaker} ~']])
  })

  it('can be given up at every question', async () => {
    expect((await ask(['Is this how', INTERRUPT])).answer).toBe(CANCELLED)
    expect((await ask(['Is this how', DOWN + ENTER], ['A name for', INTERRUPT])).answer).toBe(CANCELLED)
    expect((await ask(['Is this how', DOWN + DOWN + ENTER], ['Line 3: E>', INTERRUPT])).answer).toBe(CANCELLED)
  })
})

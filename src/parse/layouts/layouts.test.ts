import { describe, expect, it } from 'vitest'
import { paragraphs, readCall } from '../read-call.fixture.ts'
import { allLayouts } from './all-layouts.ts'
import { comeBack } from './come-back.ts'
import { readBack } from './read-back.ts'

/** Share of paragraphs and speakers that must come back from every layout. */
const MOST_LOST = 0.01

const layouts = [...await allLayouts()]

describe('the two transcripts laid out anew', () => {
  const calls = ['amzn-2025-q1', 'amzn-2025-q2'].map((id) => readCall(id).value)
  const cases = layouts.flatMap(([name, layout]) => calls.map((call) => ({ name, id: call.id, layout, call })))

  it.each(cases)('$id comes back from $name', async ({ layout, call }) => {
    const { value } = await readBack(layout.layOut(call))
    expect(value).not.toBeNull()
    if (value === null) return
    const { paragraphs: all, pairs, speakers, extra } = comeBack(call, value.call)
    const most = Math.floor(all * MOST_LOST)
    expect({ pairs: all - pairs <= most, extra: extra <= most }).toEqual({ pairs: true, extra: true })
    if (!layout.loses?.includes('speakers')) expect(all - speakers).toBeLessThanOrEqual(most)
    if (!layout.loses?.includes('notes')) expect(notes(value.call)).toEqual(notes(call))
  })
})

describe('comeBack', () => {
  const call = readCall('amzn-2025-q1').value

  it('finds everything in the call itself', () => {
    expect(comeBack(call, call)).toEqual({ paragraphs: 98, pairs: 98, speakers: 98, extra: 0 })
  })

  it('misses what is said by another, lost, added, or paired otherwise', () => {
    const other = structuredClone(call)
    const turn = other.turns[1]
    const [first, second] = turn?.paragraphs ?? []
    if (!turn || !first || !second) throw new Error('the call has two paragraphs in its second turn')
    ;[first.translation, second.translation] = [second.translation, first.translation]
    turn.speaker = 'operator'
    turn.paragraphs.push(first)
    other.turns.pop()
    // Six paragraphs in the second turn, one in the last.
    expect(comeBack(call, other)).toEqual({ paragraphs: 98, pairs: 95, speakers: 91, extra: 3 })
  })
})

function notes(call: Parameters<typeof paragraphs>[0]): string[] {
  return paragraphs(call).flatMap((paragraph) => paragraph.notes.map(({ text }) => text))
}

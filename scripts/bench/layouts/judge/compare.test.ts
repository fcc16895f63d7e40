import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../../../src/model/transcript.ts'
import { realCall } from '../calls/real-call.ts'
import { compare } from './compare.ts'
import { plainLayout } from '../choices/draw-layout.ts'
import { readReal } from './read-drawn.ts'
import { random } from '../../generated/random.ts'

const real = (await readReal()).get('amzn-2025-q1')
if (!real) throw new Error('the real calls are there')
const call: Transcript = real
const truth = realCall(call, Infinity, random(1))
const layout = plainLayout()

describe('compare', () => {
  it('finds everything in the call itself', () => {
    expect(compare(truth, call, layout)).toMatchObject({
      paragraphs: 98,
      pairs: 98,
      speakers: 98,
      extra: 0,
      first: null,
    })
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
    const compared = compare(truth, other, layout)
    expect(compared).toMatchObject({ paragraphs: 98, pairs: 95, speakers: 91, extra: 3 })
    expect(compared.first).toContain('not read as a pair')
  })

  it('takes the source for the text in its own language', () => {
    const other = structuredClone(call)
    other.sourceLang = 'zh-Hans'
    for (const paragraph of other.turns.flatMap(({ paragraphs }) => paragraphs)) {
      ;[paragraph.source, paragraph.translation] = [paragraph.translation, paragraph.source]
    }
    expect(compare(truth, other, layout)).toMatchObject({ pairs: 98, extra: 0 })
  })

  it('asks of labels only that each is somebody else', () => {
    const other = structuredClone(call)
    for (const [at, speaker] of other.speakers.entries())
      Object.assign(speaker, { name: `Voice ${at}`, zh: [], aliases: [] })
    expect(compare(truth, other, { ...layout, speaker: 'numbered' }).speakers).toBe(98)
    expect(compare(truth, other, layout).speakers).toBe(0)
    for (const turn of other.turns) turn.speaker = 'operator'
    expect(compare(truth, other, { ...layout, speaker: 'numbered' }).speakers).toBeLessThan(98)
  })
})

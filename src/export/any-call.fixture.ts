import fc from 'fast-check'
import { alignedSentences } from '../call/aligned-sentences.ts'
import { publishedCall, type PublishedCall } from './material/published-call.ts'
import { INDUCED } from '../model/taught-layout.ts'
import type { Paragraph, Passage, Transcript, Turn } from '../model/transcript.ts'
import { paragraphId } from '../text/paragraph-id.ts'

interface Drawn {
  id: string
  n: number
}

/** A transcript with whatever a transcript may have. @param text what stands in it */
export function anyTranscript(text: fc.Arbitrary<string>): fc.Arbitrary<Transcript> {
  const maybe = fc.option(text)
  const correction = (kind: 'figure' | 'speaker-change') =>
    fc.record({ kind: fc.constant(kind), quote: text, value: text, reason: text })
  const passage = text.chain((whole): fc.Arbitrary<Passage> =>
    fc
      .uniqueArray(fc.nat(whole.length), { maxLength: 4 })
      .map((cuts) => cuts.toSorted((a, b) => a - b))
      .map(([a, b, c, d]) => ({
        text: whole,
        ...at(1),
        ...(b !== undefined && {
          directions: [...(a === undefined ? [] : [pair(a, b)]), ...(d === undefined ? [] : [pair(c ?? d, d)])],
        }),
      })),
  )
  const speaker = fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/),
    name: text,
    aliases: fc.array(text, { maxLength: 2 }),
    zh: fc.array(text, { maxLength: 2 }),
    role: maybe,
    firm: maybe,
    side: fc.constantFrom('company', 'analyst', 'operator'),
  })
  const paragraph = fc.record({
    texts: fc.oneof(
      fc.tuple(passage, passage),
      fc.tuple(passage, fc.constant(null)),
      fc.tuple(fc.constant(null), passage),
    ),
    notes: fc.array(text, { maxLength: 2 }),
    corrections: fc.array(correction('figure'), { maxLength: 2 }),
    time: fc.option(
      fc.nat(40_000_000).map((milliseconds) => milliseconds / 1000),
      { nil: undefined },
    ),
    split: fc.boolean(),
  })
  const turn = fc.record({
    who: fc.nat(),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    exchange: fc.boolean(),
    correction: fc.option(correction('speaker-change'), { nil: undefined }),
  })
  return fc
    .record({
      title: text,
      company: fc.record({ name: maybe, ticker: maybe, exchange: maybe }),
      period: fc.option(
        fc.record({ year: fc.integer({ min: 1990, max: 2100 }), quarter: fc.integer({ min: 1, max: 4 }) }),
      ),
      date: fc.constantFrom('2025-05-01', null),
      sourceLang: fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
      translation: fc.option(
        fc.record({
          lang: fc.constantFrom('zh-Hans', 'zh-Hant'),
          origin: fc.constantFrom('human', 'machine', 'unknown'),
          notice: maybe,
        }),
      ),
      speakers: fc.uniqueArray(speaker, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      prepared: fc.nat(3),
      turns: fc.array(turn, { minLength: 1, maxLength: 6 }),
    })
    .map(({ prepared, turns, ...head }): Transcript => {
      const taken = new Map<string, number>()
      let last: Drawn = { id: '', n: 0 }
      let exchange: number | null = null
      const speakers = head.speakers
      const made = turns.map(({ who, paragraphs, exchange: next, correction: changed }, index): Turn => {
        const qa = index >= prepared
        if (qa && (next || exchange !== null)) exchange = (exchange ?? 0) + (next ? 1 : 0)
        return {
          speaker: speakers[who % speakers.length]?.id ?? '',
          ...at(1),
          section: qa ? 'qa' : 'prepared',
          exchange: qa ? exchange : null,
          paragraphs: paragraphs.map(({ texts: [source, translation], notes, corrections, time, split }): Paragraph => {
            const part = split && last.n > 0 ? 2 : undefined
            const n = part === undefined ? last.n + 1 : last.n
            const id = paragraphId((source ?? translation)?.text ?? '', taken)
            last = { id, n }
            return {
              id,
              n,
              ...(part !== undefined && { part }),
              source,
              translation,
              notes: notes.map((note) => ({ text: note, ...at(1), origin: 'seed' as const })),
              corrections,
              ...(time !== undefined && { time }),
            }
          }),
          ...(changed && { correction: changed }),
        }
      })
      return {
        id: 'any-2025-q1',
        ...head,
        confidence: 1,
        layout: INDUCED,
        dialect: '',
        dialects: [],
        turns: made,
        front: [],
        unplaced: [],
      }
    })
}

/** What a transcript states, without the lines on which it stands. */
export function stated(transcript: Transcript): unknown {
  const { call, paragraphs } = publishedCall({ transcript, notes: [], sentences: {} })
  return JSON.parse(JSON.stringify({ call, paragraphs }, (key, value: unknown) => (key === 'line' ? undefined : value)))
}

/** A transcript as it is exported. */
export function published(transcript: Transcript): PublishedCall {
  return publishedCall({ transcript, notes: [], sentences: alignedSentences(transcript) })
}

function at(line: number): { line: number; lines: number[] } {
  return { line, lines: [line] }
}

function pair(start: number, end: number): [number, number] {
  return [start, end]
}

import { expect, test } from 'vitest'
import type { Draft } from '../draft/draft.ts'
import { possibleReadings } from '../parse.ts'
import { confidence, SURE } from './confidence.ts'
import type { DoubtKind } from './doubts.ts'

const SAID = [
  ['Ann Lee', 'Good morning. Revenue rose 12% to $418 million.', '早上好。收入增长12%至4.18亿美元。'],
  ['Ann Lee', 'Margins were 31%, two points better than a year ago.', '利润率为31%，比一年前高两个百分点。'],
  ['Bo Chen', 'Thanks, Ann. Costs fell by $9 million in the quarter.', '谢谢安。本季度成本下降900万美元。'],
  ['Cy Dow', 'Good morning. How many stores do you plan to open?', '早上好。你们计划开多少家店？'],
  ['Ann Lee', 'Forty this year, and sixty in the next.', '今年四十家，明年六十家。'],
  ['Cy Dow', 'And what will that cost?', '那要花多少钱？'],
  ['Bo Chen', 'About $85 million, most of it in the second half.', '约8500万美元，大部分在下半年。'],
  ['Ann Lee', 'Thank you all for joining us today.', '感谢各位今天参加会议。'],
] as const

const TEXT = SAID.map(([name, english, chinese]) => `${name}: ${english}\n${chinese}\n`).join('\n')

const { readings, doubtsOf } = possibleReadings({ id: 'call', file: 'call.txt', text: TEXT })

/** The doubts of a reading that was changed. */
function doubted(change: (draft: Draft) => Draft): { kinds: DoubtKind[]; sure: boolean } {
  const draft = readings[0]?.draft
  if (!draft) throw new Error('There is no reading.')
  const all = doubtsOf(change(structuredClone(draft))).filter(({ share }) => share > 0)
  return { kinds: all.map(({ kind }) => kind), sure: confidence(all) >= SURE }
}

/** A draft with words left before each text of the original. */
function withBefore(draft: Draft, words: string): Draft {
  const turns = draft.turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map((one) => ({
      ...one,
      source: one.source && { ...one.source, text: `${words} ${one.source.text}` },
    })),
  }))
  return { ...draft, turns }
}

test('a right reading is sure', () => {
  expect(doubted((draft) => draft).sure).toBe(true)
})

test.each<[string, DoubtKind, (draft: Draft) => Draft]>([
  [
    'sentences that nobody says',
    'lost',
    (draft) => ({
      ...draft,
      turns: draft.turns.map((turn) => ({
        ...turn,
        paragraphs: turn.paragraphs.map((one) => ({ ...one, translation: null })),
      })),
    }),
  ],
  [
    'another voice within a turn',
    'voices',
    ({ turns: [first, ...rest], ...draft }) => ({
      ...draft,
      turns: first ? [{ ...first, paragraphs: [first, ...rest].flatMap(({ paragraphs }) => paragraphs) }] : [],
    }),
  ],
  [
    'several voices and no name',
    'nobody',
    (draft) => ({
      ...draft,
      turns: [{ label: null, line: 1, lines: [], paragraphs: draft.turns.flatMap(({ paragraphs }) => paragraphs) }],
    }),
  ],
  [
    'a name that says nothing',
    'silent',
    (draft) => ({ ...draft, turns: draft.turns.map((turn, at) => (at === 2 ? { ...turn, paragraphs: [] } : turn)) }),
  ],
  [
    'a name that is of the layout',
    'name',
    (draft) => ({
      ...draft,
      turns: draft.turns.map((turn) => ({
        ...turn,
        label: turn.label && { ...turn.label, name: `From ${turn.label.name}` },
      })),
    }),
  ],
  ['words before a mark that come back', 'again', (draft) => withBefore(draft, 'Row 12 ~')],
  ['a word before all that is said', 'again', (draft) => withBefore(draft, 'en-XX')],
  ['who asks before what is asked', 'prefixed', (draft) => withBefore(draft, 'Q (Cy Dow, Example Bank):')],
])('%s', (_, kind, change) => {
  const { kinds, sure } = doubted(change)
  expect(kinds).toContain(kind)
  expect(sure).toBe(false)
})

test('lines that were taken for something else than those that look like them', () => {
  const call = SAID.map(([name, english, chinese]) => `${name}\n${english}\n${chinese}\n`).join('\n')
  const file = { id: 'call', file: 'call.txt', text: Array.from({ length: 6 }, () => call).join('\n') }
  const {
    readings: [best],
    doubtsOf: of,
  } = possibleReadings(file)
  const draft = structuredClone(best?.draft)
  const one = draft?.turns[9]
  const [line = 0] = one?.lines ?? []
  if (!draft || !one) throw new Error('There is no reading.')
  const name = { text: 'Cy Dow', line, lines: [line] }
  draft.turns.splice(9, 1)
  draft.turns[8]?.paragraphs.push({ source: name, translation: null, notes: [] }, ...one.paragraphs)
  expect(of(draft).find(({ kind }) => kind === 'odd')?.lines).toContain(line)
})

test('a title that is a name where nobody is named', () => {
  const draft = (title: string) =>
    doubted((one) => ({
      ...one,
      front: [{ line: 1, kind: 'title', text: title }],
      turns: one.turns.map((turn) => ({ ...turn, label: null })),
    }))
  expect(draft('Clara Voss').kinds).toContain('unnamed')
  expect(draft('What glaciers remember').kinds).not.toContain('unnamed')
})

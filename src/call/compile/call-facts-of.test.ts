import { expect, it } from 'vitest'
import { parse } from '../../parse/parse.ts'
import { UNTAUGHT } from '../../model/taught-layout.ts'
import { convert } from '../../script/convert.ts'
import { lexicon } from '../../script/words/lexicon.ts'
import { callFactsOf } from './call-facts-of.ts'
import { callTurnsOf } from './call-turns-of.ts'

const known = lexicon([])
const { value: transcript } = parse(
  {
    id: 'x',
    file: 'x.txt',
    text: [
      'Ann Lee：各位早安，欢迎参加会议，我们先来看营业收入的变化。',
      '王澜：谢谢。本季收入为120亿美元，同比增长10%。',
      'Ann Lee：谢谢大家，我们下个季度再见。',
      '王澜：再见，谢谢各位投资人参加今天的会议。',
    ].join('\n\n'),
  },
  UNTAUGHT,
)
const facts = (of: typeof transcript) =>
  callFactsOf({
    transcript: of,
    turns: callTurnsOf(of),
    notes: new Map(),
    findings: [],
    figureRows: [],
    digest: '',
    view: { lexicon: known, nameIn: (name, from, to) => convert(name, from, to, known) },
    roles: () => null,
    sentences: {},
    marks: new Map(),
  })

it('keeps the Chinese name of somebody on a call that is all in Chinese', () => {
  const named = { ...transcript, speakers: transcript.speakers.map((one) => ({ ...one, zh: ['李安'] })) }
  expect(facts(named).participants.map(({ zh }) => zh?.['zh-Hant'])).toEqual(named.speakers.map(() => '李安'))
  expect(named.speakers.length).toBe(2)
})

it('counts the words of a Chinese call as those of an English one', () => {
  const { counts, participants } = facts(transcript)
  expect(counts.words).toBe(participants.reduce((sum, { words }) => sum + words, 0))
  expect(counts.words).toBeGreaterThan(20)
  expect(counts.words).toBeLessThan(60)
})

it('tells who asks in each exchange, and where somebody speaks first', () => {
  const [ann, wang] = transcript.speakers
  const exchanges = [null, 1, 1, 2]
  const asked = {
    ...transcript,
    speakers: [...transcript.speakers, ...(ann ? [{ ...ann, id: 'silent' }] : [])].map((one) => ({
      ...one,
      side: one.id === wang?.id ? ('analyst' as const) : ('company' as const),
    })),
    turns: transcript.turns.map((turn, at) => ({
      ...turn,
      exchange: exchanges[at] ?? null,
      speaker: at === 3 ? (ann?.id ?? '') : turn.speaker,
    })),
  }
  const told = facts(asked)
  expect(told.exchanges).toEqual([wang?.id, null])
  expect(told.participants.map(({ firstTurn }) => firstTurn)).toEqual([1, 2, null])
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { insightOf } from '../insight/insight-of.ts'
import { figureLine, glossary, readTable } from '../insight/read-insight.fixture.ts'
import type { Transcript } from '../model/transcript.ts'
import { readCall } from '../parse/read-call.fixture.ts'
import { parseCallFile } from '../read/content/read-call-file.ts'
import { applyCallFile } from './correct/apply-call-file.ts'
import { keptDisplays } from '../script/chinese-display.ts'
import { quotedInsight } from './compile/quoted-insight.ts'
import type { PageMark } from './compile/marks-in.ts'
import { correct } from './correct/correct.ts'

/** Key figures of the two calls as a person reads them, written down before there were any rules. */
const EXPECTED = { precision: 0.97, recall: 0.85 }

/** One of the real transcripts as its editor corrects it. */
function correctedCall(id: string): Transcript {
  const file = `content/calls/${id}.yaml`
  const said = parseCallFile(readFileSync(file, 'utf8'), file).value
  if (!said) throw new Error(`${file} is sound`)
  return correct(applyCallFile(readCall(id).value, said, file).value, said, file).value
}

function rowLine(row: Record<string, string>): string {
  const value = row['low'] === row['high'] ? row['low'] : `${row['low']}..${row['high']}`
  const cells = [row['n'], row['metric'], row['scope'], row['period'], value, row['unit'], row['kind']]
  return [...cells, row['against'], row['basis']].join(' | ')
}

/** Which of some lines are not among others, each counted as often as it stands there. */
function without(lines: string[], others: string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function textOf({ turns }: Transcript, id: string): string {
  return turns.flatMap(({ paragraphs }) => paragraphs).find((one) => one.id === id)?.source?.text ?? ''
}

describe.each(['amzn-2025-q1', 'amzn-2025-q2'])('what %s says at a glance', (id) => {
  const transcript = correctedCall(id)
  const insight = insightOf(transcript, glossary, {})

  it('finds the key figures that a person finds, and no others', () => {
    const wanted = readTable(`${id}.figures`).map(rowLine)
    const found = insight.figures.map(figureLine)
    const wrong = without(found, wanted)
    const missed = without(wanted, found)
    expect(1 - wrong.length / found.length, wrong.join('\n')).toBeGreaterThanOrEqual(EXPECTED.precision)
    expect(1 - missed.length / wanted.length, missed.join('\n')).toBeGreaterThanOrEqual(EXPECTED.recall)
  })

  it('quotes what stands there', () => {
    for (const { paragraph, source, place, words } of insight.figures) {
      const text = textOf(transcript, paragraph)
      expect(text.slice(place.start, place.end)).toBe(words)
      expect(source.start).toBeLessThanOrEqual(place.start)
      expect(source.end).toBeGreaterThanOrEqual(place.end)
      expect(text.slice(source.start, source.end)).toMatch(/^\S[\s\S]*[.?!]$/)
    }
  })

  it('finds the sentences that ask', () => {
    const asked = insight.questions.flatMap(({ sentences }) =>
      sentences.map(
        ({ n, paragraph, source }) => `${n} ${textOf(transcript, paragraph).slice(source.start, source.end)}`,
      ),
    )
    const wanted = readTable(`${id}.questions`).map(({ n, begins }) => `${n} ${begins}`)
    expect(asked.map((line, index) => line.slice(0, wanted[index]?.length))).toEqual(wanted)
  })
})

describe('who asks and who answers', () => {
  it('is known for each exchange', () => {
    const who = (id: string) =>
      insightOf(correctedCall(id), glossary, {}).questions.map(({ exchange, asker, answers }) =>
        [exchange, asker, ...answers].join(' '),
      )
    expect(who('amzn-2025-q1')).toEqual([
      '1 ross-sandler andy-jassy',
      '2 eric-sheridan andy-jassy brian-olsavsky',
      '3 justin-post andy-jassy',
      '4 doug-anmuth brian-olsavsky andy-jassy',
      '5 brian-nowak andy-jassy brian-olsavsky',
      '6 brent-thill dave-fildes andy-jassy',
    ])
    expect(who('amzn-2025-q2')).toEqual([
      '1 doug-anmuth andrew-jassy',
      '2 mark-mahaney dave-fildes andrew-jassy',
      '3 colin-sebastian brian-olsavsky andrew-jassy',
      '4 brian-nowak andrew-jassy',
      '5 ronald-josey andrew-jassy',
      '6 justin-post brian-olsavsky',
    ])
  })
})

describe('what an editor corrects', () => {
  it('counts, and is marked', () => {
    const [first] = insightOf(correctedCall('amzn-2025-q1'), glossary, {}).figures
    expect(first).toMatchObject({ low: 155.7e9, high: 155.7e9, words: '$165.7 billion', corrected: '$155.7 billion' })
  })
})

describe('a quotation of what the editor corrects', () => {
  it('says what should stand there', () => {
    const call = correctedCall('amzn-2025-q1')
    const displayOf = keptDisplays()
    const displays = { 'zh-Hans': displayOf('zh-Hans', 'zh-Hans'), 'zh-Hant': displayOf('zh-Hans', 'zh-Hant') }
    const { quotes } = quotedInsight(insightOf(call, glossary, {}), call, new Map(), displays)
    const wrong = Object.values(quotes).filter(({ en }) => en?.includes('$165.7 billion'))
    expect(wrong.length).toBeGreaterThan(0)
    for (const { corrected } of wrong) expect(corrected).toEqual(['$155.7 billion'])
    const right = Object.values(quotes).find(({ en }) => en?.includes('$29.3 billion'))
    expect(right?.corrected).toEqual([])
  })

  it('says that a check found something in its words, in either language, and in no others', () => {
    const call = correctedCall('amzn-2025-q1')
    const displayOf = keptDisplays()
    const displays = { 'zh-Hans': displayOf('zh-Hans', 'zh-Hans'), 'zh-Hant': displayOf('zh-Hans', 'zh-Hant') }
    const insight = insightOf(call, glossary, {})
    const [first] = insight.figures
    const { start, end } = first?.source ?? { start: 0, end: 0 }
    const doubtedWith = (mark: PageMark): number =>
      Object.entries(
        quotedInsight(insight, call, new Map([[first?.paragraph ?? '', { source: [mark], translation: [] }]]), displays)
          .quotes,
      ).filter(([, { doubted }]) => doubted).length
    expect(doubtedWith({ start, end: start + 1, finding: 0 })).toBe(1)
    expect(doubtedWith({ start, end: start + 1, finding: null })).toBe(0)
    expect(doubtedWith({ start: end, end: end + 1, finding: 0 })).toBe(0)
  })
})

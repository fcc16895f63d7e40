import { describe, expect, it } from 'vitest'
import type { CallTurn } from '../../model/call-facts.ts'
import type { Paragraph, Provenance, Transcript } from '../../model/transcript.ts'
import type { PageMarks } from './marks-in.ts'
import { sayingOf } from './saying-of.ts'

const passage = (text: string) => ({ text, line: 1, lines: [1] })
const paragraph = (at: number, source: string, translation: string | null): Paragraph => ({
  id: `p${at}`,
  n: at,
  source: passage(source),
  translation: translation === null ? null : passage(translation),
  notes: [],
  corrections: [],
})
const CHINESE: Provenance = { lang: 'zh-Hans', origin: 'human', notice: null }

function facts(turns: Transcript['turns']): CallTurn[] {
  return turns.map(({ speaker, section, exchange, paragraphs }, index) => ({
    ...{ n: index + 1, speaker, section, exchange, side: 'company', paragraph: 1 },
    words: paragraphs.length,
  }))
}

/** What is said of one turn. */
function saying(texts: [string, string | null][], marks: ReadonlyMap<string, PageMarks> = new Map()) {
  const turns: Transcript['turns'] = [
    {
      ...{ speaker: 'ann', line: 1, lines: [], section: 'prepared', exchange: null },
      paragraphs: texts.map(([source, translation], at) => paragraph(at, source, translation)),
    },
  ]
  const translation = texts.some(([, text]) => text !== null) ? CHINESE : null
  const call = { turns, sourceLang: 'en', translation } as const
  return sayingOf(call, facts(turns), {}, marks)
}

const COURTESY: [string, string] = ['Thank you, Bo, and good afternoon everyone.', '谢谢博，大家下午好。']
const PLANS: [string, string] = ['We opened four plants in the quarter.', '本季度我们新开了四家工厂。']
const RESULT: [string, string] = ['Revenue grew 12% to a new record.', '收入增长 12%，创下新高。']

describe('a sentence for a picture', () => {
  it('is the first with a result, in both languages', () => {
    expect(saying([COURTESY, PLANS, RESULT])).toEqual({ speaker: 'ann', source: RESULT[0], translation: RESULT[1] })
  })

  it('is else the first that is more than courtesy', () => {
    expect(saying([COURTESY, PLANS])?.source).toBe(PLANS[0])
    expect(saying([COURTESY])).toBeNull()
  })

  it('is none in which the page marks something, in either language', () => {
    const mark = { start: 2, end: 4, finding: 0 }
    for (const marks of [
      { source: [mark], translation: [] },
      { source: [], translation: [mark] },
    ])
      expect(saying([PLANS, RESULT], new Map([['p1', marks]]))?.source).toBe(PLANS[0])
  })

  it('is none whose translation is missing, or not known among others', () => {
    expect(saying([[RESULT[0], null], PLANS])?.source).toBe(PLANS[0])
    expect(saying([[RESULT[0], `${RESULT[1]}${PLANS[1]}`], PLANS])?.source).toBe(PLANS[0])
  })

  it('is in one language where the call is', () => {
    expect(saying([[`${COURTESY[0]} ${RESULT[0]}`, null]])).toEqual({
      speaker: 'ann',
      source: RESULT[0],
      translation: null,
    })
  })
})

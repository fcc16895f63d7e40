import { describe, expect, it } from 'vitest'
import { quoteKey, type QuotedInsight } from '../model/call-insight.ts'
import { FIGURE_COLUMNS, figureCsv, figureRecords } from './figure-records.ts'
import { insightOfText } from './read-insight.fixture.ts'

const insight = insightOfText(`Example Corp First Quarter 2025 Earnings Call
May 2, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
Total revenue was $5.2 billion, up 12% year over year, "a record".
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`)
const [first] = insight.figures
const quoted: QuotedInsight = {
  ...insight,
  quotes: first
    ? {
        [quoteKey(first)]: {
          en: '=Total revenue was "a record".',
          'zh-Hans': '总收入',
          'zh-Hant': '總收入',
          whole: false,
          corrected: [],
          doubted: false,
        },
      }
    : {},
}

describe('key figures as rows', () => {
  it('have stable FIGURE_COLUMNS', () => {
    expect(FIGURE_COLUMNS.join()).toBe(
      'call,date,ticker,metric,scope_kind,scope,period,kind,moves,low,high,unit,bound,against,basis,words,corrected,' +
        'speaker,paragraph,n,sentence,sentence_hans,sentence_hant',
    )
    expect(figureRecords(quoted)[1]).toMatchObject({
      call: 'call',
      metric: 'revenue',
      scope_kind: 'company',
      scope: null,
      period: '2025-Q1',
      kind: 'change',
      moves: true,
      low: 12,
      unit: '%',
      against: 'year-ago',
    })
  })

  it('are CSV that no program takes for formulas', () => {
    const lines = figureCsv(figureRecords(quoted)).split('\r\n')
    expect(lines[0]).toBe(FIGURE_COLUMNS.join())
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain(`,actual,false,5200000000,5200000000,USD,,,reported,$5.2 billion,,ann-lee,`)
    expect(lines[1]).toContain(`,"'=Total revenue was ""a record"".",总收入,總收入`)
  })
})

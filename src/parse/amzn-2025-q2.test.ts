import { describe, expect, it } from 'vitest'
import { outline, paragraphs, readCall } from './read-call.fixture.ts'

describe('amzn-2025-q2', () => {
  const { value: call, problems } = readCall('amzn-2025-q2')
  const at = (line: number) => paragraphs(call).find(({ source }) => source?.line === line)

  it('has no problems and places every line', () => {
    expect(problems).toEqual([])
    expect(call.unplaced).toEqual([])
  })

  it('is read with English first, and sure', () => {
    expect(call.dialect).toBe('english first')
    expect(call.confidence).toBeGreaterThan(0.9)
  })

  it('has its facts from the text and the file name', () => {
    expect(call).toMatchObject({
      title: 'Amazon.com (AMZN) Q2 2025 Earnings Conference Call',
      company: { name: 'Amazon.com', ticker: 'AMZN', exchange: null },
      period: { year: 2025, quarter: 2 },
      date: '2025-07-31',
      translation: {
        lang: 'zh-Hant',
        origin: 'machine',
        notice: '使用警語:中文譯文來源為 Google 翻譯,僅供參考,實際內容請以英文原文為主',
      },
      front: [{ line: 1, kind: 'notice' }],
    })
  })

  it('has 26 turns in 6 exchanges', () => {
    expect(outline(call)).toEqual([
      '2 operator - 2',
      '8 dave-fildes - 7',
      '24 andrew-jassy - 38',
      '102 brian-olsavsky - 20',
      '144 operator 1 1',
      '148 doug-anmuth 1 2',
      '154 andrew-jassy 1 8',
      '172 operator 2 1',
      '176 mark-mahaney 2 2',
      '182 dave-fildes 2 1',
      '186 andrew-jassy 2 9',
      '206 operator 3 1',
      '210 colin-sebastian 3 2',
      '216 brian-olsavsky 3 5',
      '228 andrew-jassy 3 6',
      '242 operator 4 1',
      '246 brian-nowak 4 2',
      '252 andrew-jassy 4 16',
      '286 operator 5 1',
      '290 ronald-josey 5 1',
      '294 andrew-jassy 5 8',
      '312 operator 6 1',
      '316 justin-post 6 1',
      '320 brian-olsavsky 6 3',
      '328 dave-fildes 6 1',
      '332 operator 6 1',
    ])
    expect(call.turns.every(({ line, lines }) => lines.join() === `${line},${line + 1}`)).toBe(true)
  })

  it('has 141 pairs', () => {
    const all = paragraphs(call)
    expect(all).toHaveLength(141)
    for (const { source, translation } of all) expect(translation?.line).toBe((source?.line ?? 0) + 1)
    expect(all.flatMap(({ notes }) => notes)).toEqual([])
  })

  it('takes cues for speech, not for speaker lines', () => {
    expect(at(174)).toMatchObject({
      source: { text: 'Mark Mahaney, Evercore.' },
      translation: { text: '馬克‧馬哈尼 (Mark Mahaney),Evercore。' },
    })
  })

  it('knows who is who', () => {
    expect(call.speakers.map(({ id, role, firm, side, zh, aliases }) => [id, role, firm, side, zh, aliases])).toEqual([
      ['operator', null, null, 'operator', [], []],
      ['dave-fildes', 'Vice President, Investor Relations', null, 'company', ['戴夫·菲爾德斯'], []],
      ['andrew-jassy', 'President, Chief Executive Officer, Director', null, 'company', [], ['Andy Jassy']],
      ['brian-olsavsky', 'Senior Vice President, Chief Financial Officer', null, 'company', [], []],
      ['doug-anmuth', 'Analyst', 'JPMorgan', 'analyst', [], []],
      ['mark-mahaney', 'Equity Analyst', 'Evercore', 'analyst', ['馬克‧馬哈尼'], []],
      ['colin-sebastian', 'Senior Research Analyst', 'Baird', 'analyst', ['科林·塞巴斯蒂安'], []],
      ['brian-nowak', 'Analyst', 'Morgan Stanley', 'analyst', ['布萊恩·諾瓦克'], []],
      ['ronald-josey', 'Analyst', 'Citi', 'analyst', [], ['Ron Josey']],
      ['justin-post', 'Analyst', 'Bank of America', 'analyst', ['賈斯汀·波斯特'], []],
    ])
  })
})

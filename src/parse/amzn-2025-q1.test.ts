import { describe, expect, it } from 'vitest'
import { outline, paragraphs, readCall } from './read-call.fixture.ts'

describe('amzn-2025-q1', () => {
  const { value: call, problems } = readCall('amzn-2025-q1')
  const at = (line: number) => paragraphs(call).find(({ source }) => source?.line === line)

  it('has no problems and places every line', () => {
    expect(problems).toEqual([])
    expect(call.unplaced).toEqual([])
  })

  it('is read with English first, and sure', () => {
    expect(call.dialect).toBe('english first')
    expect(call.layout).toBe('induced')
    expect(call.confidence).toBeGreaterThan(0.75)
  })

  it('has its facts from the title', () => {
    expect(call).toMatchObject({
      title: 'Amazon.com, Inc. (NASDAQ:AMZN) Q1 2025 Earnings Conference Call',
      company: { name: 'Amazon.com, Inc.', ticker: 'AMZN', exchange: 'NASDAQ' },
      period: { year: 2025, quarter: 1 },
      date: '2025-05-01',
      sourceLang: 'en',
      translation: { lang: 'zh-Hans', origin: 'unknown', notice: null },
    })
    expect(call.front.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '1 title',
      '2 heading',
      '3 participant',
      '4 participant',
      '5 participant',
      '6 heading',
      ...[7, 8, 9, 10, 11, 12].map((line) => `${line} participant`),
    ])
  })

  it('has 26 turns in 6 exchanges', () => {
    expect(outline(call)).toEqual([
      '13 operator - 2',
      '19 dave-fildes - 6',
      '33 andy-jassy - 31',
      '101 brian-olsavsky - 20',
      '145 operator 1 2',
      '151 ross-sandler 1 1',
      '154 andy-jassy 1 2',
      '161 operator 2 1',
      '165 eric-sheridan 2 1',
      '169 andy-jassy 2 4',
      '181 brian-olsavsky 2 1',
      '185 operator 3 1',
      '188 justin-post 3 1',
      '191 andy-jassy 3 6',
      '206 operator 4 1',
      '209 doug-anmuth 4 1',
      '212 brian-olsavsky 4 2',
      '217 andy-jassy 4 3',
      '224 operator 5 1',
      '227 brian-nowak 5 2',
      '232 andy-jassy 5 1',
      '235 brian-olsavsky 5 1',
      '238 operator 6 1',
      '241 brent-thill 6 1',
      '244 dave-fildes 6 4',
      '253 operator 6 1',
    ])
    expect(call.turns.map(({ section }) => section)).toEqual([
      ...Array<string>(4).fill('prepared'),
      ...Array<string>(22).fill('qa'),
    ])
  })

  it('has 98 English and 97 Chinese paragraphs, each pair on two lines that follow each other', () => {
    const all = paragraphs(call)
    expect(all.map(({ n }) => n)).toEqual(all.map((_, index) => index + 1))
    expect(all.filter(({ source }) => source)).toHaveLength(98)
    expect(all.filter(({ translation }) => translation)).toHaveLength(97)
    expect(all.filter(({ translation }) => !translation).map(({ source }) => source?.line)).toEqual([254])
    for (const { source, translation } of all.slice(0, -1)) expect(translation?.line).toBe((source?.line ?? 0) + 1)
    expect(new Set(all.map(({ id }) => id)).size).toBe(98)
  })

  it('keeps the six notes at the paragraphs above them', () => {
    const notes = paragraphs(call).flatMap(({ source, notes }) =>
      notes.map((note) => [source?.line, note.line, note.text]),
    )
    expect(notes.map(([source, line]) => [source, line])).toEqual([
      [85, 88],
      [93, 96],
      [127, 130],
      [157, 160],
      [173, 176],
      [202, 205],
    ])
    expect(notes[0]?.[2]).toBe('浏览器是非常重要的节点。')
    expect(notes[5]?.[2]).toMatch(/^Microsoft Cloud营收为424亿美元/)
  })

  it('knows who is who', () => {
    expect(
      call.speakers.map(({ id, name, role, firm, side, zh, aliases }) => [id, name, role, firm, side, zh, aliases]),
    ).toEqual([
      ['operator', 'Operator', null, null, 'operator', ['运营商', '主持人'], []],
      ['dave-fildes', 'Dave Fildes', 'Vice President of Investor Relations', null, 'company', ['戴夫·菲尔兹'], []],
      ['andy-jassy', 'Andy Jassy', 'Chief Executive Officer', null, 'company', ['安迪·贾西'], []],
      ['brian-olsavsky', 'Brian Olsavsky', 'Chief Financial Officer', null, 'company', ['布赖恩·奥尔萨夫斯基'], []],
      ['ross-sandler', 'Ross Sandler', null, 'Barclays Capital', 'analyst', [], []],
      ['eric-sheridan', 'Eric Sheridan', null, 'Goldman Sachs', 'analyst', ['埃里克·谢里丹'], []],
      ['justin-post', 'Justin Post', null, 'Bank of America', 'analyst', ['贾斯廷·波斯特'], []],
      ['doug-anmuth', 'Doug Anmuth', null, 'J.P. Morgan', 'analyst', ['道格·安穆斯'], []],
      ['brian-nowak', 'Brian Nowak', null, 'Morgan Stanley', 'analyst', [], []],
      ['brent-thill', 'Brent Thill', null, 'Jefferies', 'analyst', [], []],
    ])
  })

  it('keeps the Chinese speaker lines with their turns', () => {
    expect(call.turns.filter(({ lines }) => lines.length === 2).map(({ lines }) => lines[1])).toEqual([
      14, 20, 34, 102, 146, 162, 166, 170, 182,
    ])
  })

  it('pairs what holds more Latin letters than Chinese ones, and what begins with them', () => {
    expect(at(61)?.translation?.text).toMatch(/^Amazon Ads 为品牌提供多元工具/)
    expect(at(183)?.translation?.text).toMatch(/^Eric,我来回答/)
    expect(at(31)).toMatchObject({
      source: { text: 'And now I’ll turn the call over to Andy.' },
      translation: { text: '现在,请 Andy 发言。' },
    })
  })
})

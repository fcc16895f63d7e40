import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Transcript } from '../model/transcript.ts'
import { parse } from './parse.ts'

function read(id: string, change: (text: string) => string = (text) => text) {
  return parse({ id, file: `seeds/${id}.txt`, text: change(readFileSync(`seeds/${id}.txt`, 'utf8')) })
}

const paragraphs = ({ turns }: Transcript) => turns.flatMap((turn) => turn.paragraphs)
const at = (transcript: Transcript, line: number) => paragraphs(transcript).find(({ source }) => source?.line === line)

/** Speaker, line of the turn, exchange, number of paragraphs. */
const outline = ({ turns }: Transcript) => turns.map(({ speaker, line, exchange, paragraphs: { length } }) => {
  return `${line} ${speaker} ${exchange ?? '-'} ${length}`
})

describe('amzn-2025-q1', () => {
  const { value: call, problems } = read('amzn-2025-q1')

  it('has no problems and places every line', () => {
    expect(problems).toEqual([])
    expect(call.unplaced).toEqual([])
  })

  it('is interleaved, and the scores say so', () => {
    expect(call.dialect).toBe('interleaved')
    expect(call.dialects[0]?.score).toBeGreaterThan(0.9)
    expect(call.dialects).toContainEqual({ name: 'plain', score: 0.05 })
    expect(call.dialects).toContainEqual({ name: 'doubled', score: 0 })
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
      '1 title', '2 heading', '3 participant', '4 participant', '5 participant', '6 heading',
      ...[7, 8, 9, 10, 11, 12].map((line) => `${line} participant`),
    ])
  })

  it('has 26 turns in 6 exchanges', () => {
    expect(outline(call)).toEqual([
      '13 operator - 2', '19 dave-fildes - 6', '33 andy-jassy - 31', '101 brian-olsavsky - 20',
      '145 operator 1 2', '151 ross-sandler 1 1', '154 andy-jassy 1 2',
      '161 operator 2 1', '165 eric-sheridan 2 1', '169 andy-jassy 2 4', '181 brian-olsavsky 2 1',
      '185 operator 3 1', '188 justin-post 3 1', '191 andy-jassy 3 6',
      '206 operator 4 1', '209 doug-anmuth 4 1', '212 brian-olsavsky 4 2', '217 andy-jassy 4 3',
      '224 operator 5 1', '227 brian-nowak 5 2', '232 andy-jassy 5 1', '235 brian-olsavsky 5 1',
      '238 operator 6 1', '241 brent-thill 6 1', '244 dave-fildes 6 4', '253 operator 6 1',
    ])
    expect(call.turns.map(({ section }) => section)).toEqual([...Array<string>(4).fill('prepared'), ...Array<string>(22).fill('qa')])
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
    const notes = paragraphs(call).flatMap(({ source, notes }) => notes.map((note) => [source?.line, note.line, note.text]))
    expect(notes.map(([source, line]) => [source, line])).toEqual([
      [85, 88], [93, 96], [127, 130], [157, 160], [173, 176], [202, 205],
    ])
    expect(notes[0]?.[2]).toBe('浏览器是非常重要的节点。')
    expect(notes[5]?.[2]).toMatch(/^Microsoft Cloud营收为424亿美元/)
  })

  it('knows who is who', () => {
    expect(call.speakers.map(({ id, name, role, firm, side, zh, aliases }) => [id, name, role, firm, side, zh, aliases])).toEqual([
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
    expect(at(call, 61)?.translation?.text).toMatch(/^Amazon Ads 为品牌提供多元工具/)
    expect(at(call, 183)?.translation?.text).toMatch(/^Eric,我来回答/)
    expect(at(call, 31)).toMatchObject({ source: { text: 'And now I’ll turn the call over to Andy.' }, translation: { text: '现在,请 Andy 发言。' } })
  })
})

describe('amzn-2025-q2', () => {
  const { value: call, problems } = read('amzn-2025-q2')

  it('has no problems and places every line', () => {
    expect(problems).toEqual([])
    expect(call.unplaced).toEqual([])
  })

  it('is doubled, and the scores say so', () => {
    expect(call.dialect).toBe('doubled')
    expect(call.dialects[0]?.score).toBeGreaterThan(0.95)
    expect(call.dialects).toContainEqual({ name: 'interleaved', score: 0 })
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
      '2 operator - 2', '8 dave-fildes - 7', '24 andrew-jassy - 38', '102 brian-olsavsky - 20',
      '144 operator 1 1', '148 doug-anmuth 1 2', '154 andrew-jassy 1 8',
      '172 operator 2 1', '176 mark-mahaney 2 2', '182 dave-fildes 2 1', '186 andrew-jassy 2 9',
      '206 operator 3 1', '210 colin-sebastian 3 2', '216 brian-olsavsky 3 5', '228 andrew-jassy 3 6',
      '242 operator 4 1', '246 brian-nowak 4 2', '252 andrew-jassy 4 16',
      '286 operator 5 1', '290 ronald-josey 5 1', '294 andrew-jassy 5 8',
      '312 operator 6 1', '316 justin-post 6 1', '320 brian-olsavsky 6 3', '328 dave-fildes 6 1', '332 operator 6 1',
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
    expect(at(call, 174)).toMatchObject({
      source: { text: 'Mark Mahaney, Evercore.' }, translation: { text: '馬克‧馬哈尼 (Mark Mahaney),Evercore。' },
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

describe('the transcripts laid out a little differently', () => {
  const ids = ['amzn-2025-q1', 'amzn-2025-q2'] as const
  const same = (id: string, change: (text: string) => string) => {
    const { value, problems } = read(id, change)
    const { value: original } = read(id)
    expect(problems).toEqual([])
    const content = (call: Transcript) => call.turns.map(({ speaker, exchange, paragraphs: all }) => {
      return [speaker, exchange, all.map((one) => [one.id, one.translation?.text, one.notes.map(({ text }) => text)])]
    })
    expect(content(value)).toEqual(content(original))
    expect(value.speakers).toEqual(original.speakers)
  }

  it.each(ids)('%s with CRLF, CR, no final line end', (id) => {
    same(id, (text) => text.replaceAll('\n', '\r\n'))
    same(id, (text) => text.replaceAll('\n', '\r'))
    same(id, (text) => `${text}\n\n`)
  })

  it.each(ids)('%s with blanks around the lines', (id) => {
    same(id, (text) => text.replace(/^(?=.)/gm, '  \t').replaceAll('\n', '  \n'))
  })

  it.each(ids)('%s with blank lines between all lines, or between pairs', (id) => {
    same(id, (text) => text.replaceAll('\n', '\n\n'))
    same(id, (text) => text.replace(/(\p{Script=Han}.*\n)/gu, '$1\n'))
  })

  it('amzn-2025-q1 with a colon behind the names', () => {
    same('amzn-2025-q1', (text) => text.replace(/^(Operator|\w+ \w+)$/gm, '$1:'))
  })

  it('amzn-2025-q2 with names that stand once, or an operator in Chinese', () => {
    same('amzn-2025-q2', (text) => text.replace(/^(.+ - .+|Operator)\n\1$/gm, '$1'))
    const { value } = read('amzn-2025-q2', (text) => text.replaceAll('Operator\nOperator', 'Operator\n操作員'))
    expect(outline(value)).toEqual(outline(read('amzn-2025-q2').value))
    expect(value.speakers[0]?.zh).toEqual(['操作員'])
  })

  it('amzn-2025-q1 without title, participants and first speaker line', () => {
    const { value } = read('amzn-2025-q1', (text) => text.split('\n').slice(14).join('\n'))
    expect(outline(value).map((turn) => turn.replace(/^\d+ /, ''))).toEqual(
      outline(read('amzn-2025-q1').value).map((turn) => turn.replace(/^\d+ /, '')),
    )
    expect(value).toMatchObject({
      title: 'Amazon.com (AMZN) Q1 2025 Earnings Conference Call',
      period: { year: 2025, quarter: 1 },
      date: '2025-05-01',
    })
    const firms = value.speakers.filter(({ side }) => side === 'analyst').map(({ firm }) => firm)
    expect(firms).toEqual(['Barclays', 'Goldman Sachs', 'Bank of America', 'J.P. Morgan', 'Morgan Stanley', 'Jefferies'])
  })

  it('amzn-2025-q1 in English only, and in Chinese only', () => {
    const english = read('amzn-2025-q1', (text) => text.replace(/^.*\p{Script=Han}.*\n/gmu, '')).value
    expect(english).toMatchObject({ sourceLang: 'en', translation: null })
    expect(paragraphs(english)).toHaveLength(98)
    expect(english.turns).toHaveLength(26)
    const chinese = read('amzn-2025-q1', (text) => text.split('\n').filter((line, index) => {
      return /\p{Script=Han}/u.test(line) || (index > 11 && /^(Operator|\w+ \w+)$/.test(line))
    }).join('\n')).value
    expect(chinese).toMatchObject({ sourceLang: 'zh-Hans', translation: null, company: { name: '亚马逊公司' }, date: '2025-05-01' })
    expect(chinese.turns).toHaveLength(26)
    expect(paragraphs(chinese).every(({ source, translation }) => source && !translation)).toBe(true)
  })

  it('amzn-2025-q1 with a translation or a source line less', () => {
    const without = (line: number) => read('amzn-2025-q1', (text) => text.split('\n').toSpliced(line - 1, 1).join('\n')).value
    expect(paragraphs(without(38)).filter(({ translation }) => !translation).map(({ n }) => n)).toEqual([10, 98])
    const orphans = paragraphs(without(37)).filter(({ source }) => !source)
    expect(orphans.map(({ n, translation }) => [n, translation?.line])).toEqual([[10, 37]])
  })
})

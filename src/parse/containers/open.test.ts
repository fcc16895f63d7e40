import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { open } from './open.ts'

const opened = (file: string, ...rows: string[]) => open({ id: 'x', file, text: rows.join('\n') })
const texts = (file: string, ...rows: string[]) => opened(file, ...rows).lines.map(({ text }) => text)

describe('a text file', () => {
  it.each([
    '2*3*4',
    '__init',
    '<p>',
    '<Section 1> starts',
    '|---|',
    'One\\',
    '# 3',
    '> said',
    '- item',
    '&amp;',
    '[a](b)',
    'a\tb',
    '"a","b"',
  ])('keeps %j as it is', (row) => {
    expect(texts('x.txt', '**Ann Lee**', '', row, 'more **of** it', row)).toEqual([
      '**Ann Lee**',
      row,
      'more **of** it',
      row,
    ])
  })

  it('tells blank lines, indentation and ends of pages', () => {
    expect(opened('x.txt', 'One', '', '', '\u3000\u3000二', '\fThree', ' \tfour').lines).toMatchObject([
      { text: 'One', numbers: [1], blanks: 0, indent: 0, page: false },
      { text: '二', numbers: [4], blanks: 2, indent: 4, page: false },
      { text: 'Three', numbers: [5], blanks: 0, indent: 0, page: true },
      { text: 'four', numbers: [6], blanks: 0, indent: 4, page: false },
    ])
  })

  it.each([['\u0085'], ['\v'], ['\u2028'], ['\u2029'], ['\f'], ['\r'], ['\r\n']])('ends its lines in %j', (end) => {
    const { lines, count } = open({
      id: 'x',
      file: 'x.txt',
      text: ['Ann: Hello.', '安：你好。', '', 'Bo: Hi.'].join(end),
    })
    expect(lines.map(({ text }) => text)).toEqual(['Ann: Hello.', '安：你好。', 'Bo: Hi.'])
    expect(count).toBe(3)
    // A page is empty only where its end is not the end of the line as well.
    if (end !== '\f') expect(lines.at(-1)?.numbers).toEqual([4])
  })

  it('never drops a word that somebody may say', () => {
    const rows = ['Ann Lee:', 'Search', '安·李：', '播放', 'Bo Chen:', 'Home', 'Save']
    expect(texts('x.txt', ...rows)).toEqual(rows)
  })

  it('may be subtitles, whose times nobody says', () => {
    const { container, lines } = opened(
      'x.txt',
      'A title',
      '',
      '1',
      '00:00:01,000 --> 00:00:04,000',
      'Hello.',
      '',
      '2',
      '00:00:05,000 --> 00:00:06,000',
      'Bye.',
    )
    expect(container).toBe('srt')
    expect(lines.map(({ text, marks }) => [text, marks.cue?.start])).toEqual([
      ['A title', undefined],
      ['Hello.', 1],
      ['Bye.', 5],
    ])
  })

  it('with too many lines has none', () => {
    const { lines, aside, count } = open({ id: 'x', file: 'x.txt', text: 'a\n'.repeat(400_001) })
    expect([lines, aside, count]).toEqual([[], [], 400_001])
  })
})

describe('the top of a file', () => {
  it.each(['x.txt', 'x.md'])('has front matter in %s, which states facts and is no speech', (file) => {
    const { lines, aside, facts } = opened(
      file,
      '---',
      'title: "Example Corp: Q1 2025"',
      'company: Example Corp',
      'ticker: NASDAQ:XMPL',
      'quarter: 1',
      'year: 2025',
      'date: 2025-05-01',
      'tags:',
      '  - retail',
      'speakers:',
      '  - name: Ann Lee',
      '    role: CEO',
      '  - Bo Chen - CFO',
      '---',
      '',
      'Operator: Good day.',
    )
    expect(lines.map(({ text, numbers }) => [text, ...numbers])).toEqual([['Operator: Good day.', 16]])
    expect(aside.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    expect(facts).toEqual({
      title: 'Example Corp: Q1 2025',
      company: 'Example Corp',
      ticker: 'XMPL',
      exchange: 'NASDAQ',
      date: '2025-05-01',
      period: { year: 2025, quarter: 1 },
      speakers: [
        { name: 'Ann Lee', role: 'CEO' },
        { name: 'Bo Chen', role: 'CFO' },
      ],
    })
  })

  it('has a head in either language', () => {
    const { lines, facts } = opened(
      'x.txt',
      'Company: Example Corp',
      'Quarter: Q2 2025',
      'Source: https://example.org',
      'Translator: Li An',
      '',
      'Operator: Hello.',
    )
    expect(facts).toEqual({ company: 'Example Corp', period: { year: 2025, quarter: 2 }, translator: 'Li An' })
    expect(lines.map(({ text }) => text)).toEqual(['Operator: Hello.'])
    expect(
      opened(
        'x.txt',
        '公司：示例公司',
        '季度：2025年第一季度',
        '日期：2025年5月1日',
        '会议号：482 119 037',
        '股票代码：600000',
        '',
        '主持人：各位好。',
      ).facts,
    ).toEqual({ company: '示例公司', period: { year: 2025, quarter: 1 }, date: '2025-05-01', ticker: '600000' })
  })

  it.each([
    ['a speaker', ['Operator: Good morning.', 'Ann Lee: Hello.']],
    ['one field', ['Date: 2025-05-01', 'Ann Lee: Hello.']],
    [
      'tags that come back',
      ['Source: Hello.', 'Title: CEO', 'Source: More.', 'Title: CFO', 'Ann', 'Source: Again.', 'Source: And again.'],
    ],
    ['speech between rules', ['---', 'Operator: Good day.', '---', 'Ann Lee: Hello.']],
    ['a person of that name', ['Dialogue: Hello.', 'Dialogue: Bye.']],
  ])('is speech where it is %s', (_, rows) => {
    expect(texts('x.txt', ...rows)).toEqual(rows)
  })
})

it('Markdown has no front matter that is speech', () => {
  expect(texts('x.md', '---', 'Operator: Good day.', '---', 'Ann Lee: Hello.')).toEqual([
    'Operator: Good day.',
    'Ann Lee: Hello.',
  ])
})

describe('pages', () => {
  const speech = Array.from({ length: 30 }, (_, at) => `We sold thing number ${at} in the quarter.`)

  it.each(['Page 2 of 9', '--- Page 10 ---', '[Page 3 of 4]', '第 3 页 共 10 页'])('end in %j', (row) => {
    const { lines, aside } = opened('x.txt', 'One', row, 'Two')
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ['One', false],
      ['Two', true],
    ])
    expect(aside).toEqual([{ line: 2, kind: 'residue', text: row }])
  })

  it('are numbered in a row', () => {
    const paged = [...speech.slice(0, 10), '- 1 -', ...speech.slice(10, 20), '- 2 -', ...speech.slice(20), '- 3 -']
    expect(texts('x.txt', ...paged)).toEqual(speech)
  })

  it('take no speaker for a head who speaks first on two pages', () => {
    const page = (number: number) => [...speech.slice(0, 15), `--- Page ${number} ---`, '━━ Ann Lee ━━']
    const { aside } = opened('x.txt', ...page(1), ...page(2), 'Thanks.')
    expect(aside.map(({ text }) => text)).toEqual(['--- Page 1 ---', '--- Page 2 ---'])
  })

  it('have heads that come back beside their numbers', () => {
    const head = 'June 12, 2030 Press Conference FINAL'
    const paged = [head, 'Page 1 of 2', ...speech.slice(0, 15), head, 'Page 2 of 2', ...speech.slice(15)]
    expect(texts('x.txt', ...paged)).toEqual(speech)
  })

  it('have a head below their first number too, though speech begins on the first line', () => {
    const head = 'Larch Devices, Inc. (NASDAQ:LRCH) Q2 2019 Earnings Conference Call'
    const page = (number: number) => [`Page ${number} of 3`, head]
    const paged = [
      ...speech.slice(0, 3),
      ...page(1),
      ...speech.slice(3, 15),
      ...page(2),
      ...speech.slice(15),
      ...page(3),
    ]
    const { lines, aside } = opened('x.txt', ...paged)
    expect(lines.map(({ text }) => text)).toEqual(speech)
    expect(aside.find(({ kind }) => kind === 'title')?.text).toBe(head)
  })

  it('have heads whose word somebody may say within a page', () => {
    const page = (number: number) => [`Page ${number} of 6`, '可持续发展', ...speech.slice(0, 12)]
    const said = [...speech.slice(0, 12), 'What counts?', '可持续发展', 'Thanks.']
    const pages = [1, 2, 3, 4, 5].flatMap(page)
    expect(texts('x.txt', ...pages, 'Page 6 of 6', '可持续发展', ...said).slice(-15)).toEqual(said)
  })

  it.each([
    ['Which page?', 'Page 3', 'Thanks.'],
    ['How many?', '12', 'Thanks.'],
    ['Ann Lee', 'Yes', 'Bo Chen', 'No', 'Ann Lee', 'Yes', 'Ann Lee', 'Yes'],
  ])('are not taken from an answer: %s', (...rows) => {
    expect(texts('x.txt', ...rows)).toEqual(rows)
  })
})

describe('two files', () => {
  it('are opened each by its own ending, and their cues share numbers', () => {
    const english = 'WEBVTT\n00:00.000 --> 00:01.000\nHm.\n\n00:01.000 --> 00:02.000\nHello.\n'
    const chinese = '1\n00:00:01,000 --> 00:00:02,000\n你好。\n'
    const { lines, border, count } = open({
      id: 'x',
      file: 'x.en.vtt',
      text: `${english}\f\n${chinese}`,
      second: { file: 'x.zh.srt', line: 8 },
    })
    expect([border, count]).toEqual([8, 8])
    expect(lines.map(({ text, numbers, marks }) => [text, numbers, marks.lang, marks.cue?.index])).toEqual([
      ['Hm.', [3], 'en', 0],
      ['Hello.', [6], 'en', 1],
      ['你好。', [10], 'zh', 1],
    ])
  })
})

describe('cases of the encodings', () => {
  it('have the numbers that the source view shows', () => {
    const { lines } = open({
      id: 'x',
      file: 'x.txt',
      text: 'Ann Lee: Thank you.\u2029安·李：谢谢。\u2029Bo Chen: More.\n\u3000\u3000陈波：更多。\n',
    })
    expect(lines.map(({ text, numbers }) => [text, ...numbers])).toEqual([
      ['Ann Lee: Thank you.', 1],
      ['安·李：谢谢。', 2],
      ['Bo Chen: More.', 3],
      ['陈波：更多。', 4],
    ])
  })
})

describe('the two transcripts', () => {
  it.each(['amzn-2025-q1', 'amzn-2025-q2'])('%s is its lines', (id) => {
    const text = readFileSync(`seeds/${id}.txt`, 'utf8')
    const { lines, aside, count } = open({ id, file: `${id}.txt`, text })
    expect(lines.length + aside.length).toBe(count)
    expect(aside.length).toBeLessThan(6)
  })
})

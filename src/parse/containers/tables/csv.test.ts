import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (file: string, ...rows: string[]) => open({ id: 'x', file, text: rows.join('\n') })

describe('a table of values', () => {
  it.each([
    ['x.tsv', ['Ann\tHello.\t你好。', 'Bo\tHi, "all".\t嗨。']],
    ['x.csv', ['Ann,Hello.,你好。', 'Bo,"Hi, ""all"".",嗨。']],
    ['x.csv', ['Ann;Hello.;你好。', 'Bo;Hi, "all".;嗨。']],
  ])('%s', (file, rows) => {
    const { lines, problems } = opened(file, ...rows)
    expect(lines.map(({ text, numbers, marks }) => [text, numbers[0], marks.cell])).toEqual([
      ['Ann', 1, { table: 0, row: 0, column: 0 }],
      ['Hello.', 1, { table: 0, row: 0, column: 1 }],
      ['你好。', 1, { table: 0, row: 0, column: 2 }],
      ['Bo', 2, { table: 0, row: 1, column: 0 }],
      ['Hi, "all".', 2, { table: 0, row: 1, column: 1 }],
      ['嗨。', 2, { table: 0, row: 1, column: 2 }],
    ])
    expect(problems).toEqual([])
  })

  it('has line breaks inside of cells, and rows without text', () => {
    const { lines, aside } = opened('x.csv', 'a,"Hello.', '', '""All""."', '', ',', 'b,"x', 'y","z', 'w"')
    expect(lines.map(({ text, numbers }) => [text, numbers[0]])).toEqual([
      ['a', 1],
      ['Hello.', 1],
      ['"All".', 3],
      ['b', 6],
      ['x', 6],
      ['y', 7],
      ['z', 7],
      ['w', 8],
    ])
    expect(aside.map(({ line, text }) => [line, text])).toEqual([[5, ',']])
  })

  it('is read by its head: who speaks, when, in which language', () => {
    const { lines, aside, facts } = opened(
      'x.csv',
      '序号,开始时间,Speaker,Role,English,中文译文',
      '1,00:01:02,Ann Lee,CEO,Hello.,你好。',
      '2,00:01:05,,,More.,',
    )
    expect(lines.map(({ text, marks: { speaker, lang, cue } }) => [text, speaker, lang, cue])).toEqual([
      ['Hello.', 'Ann Lee', 'en', { index: 0, start: 62, end: 62 }],
      ['你好。', 'Ann Lee', 'zh', { index: 0, start: 62, end: 62 }],
      ['More.', 'Ann Lee', 'en', { index: 1, start: 65, end: 65 }],
    ])
    expect(new Set(aside.map(({ line }) => line))).toEqual(new Set([1]))
    expect(facts).toEqual({ speakers: [{ name: 'Ann Lee', role: 'CEO' }] })
  })

  it('is the one of Whisper, with times in milliseconds', () => {
    expect(
      opened('x.tsv', 'start\tend\ttext', '0\t4120\tHello there.', '4120\t9000\tMore of it.').lines.map(
        ({ marks }) => marks.cue,
      ),
    ).toEqual([
      { index: 0, start: 0, end: 4.12 },
      { index: 1, start: 4.12, end: 9 },
    ])
  })

  it('with a quotation mark that nothing closes keeps them all as text, and says so', () => {
    const { lines, problems } = opened('x.csv', 'a,"Hello.', 'b,More.')
    expect(lines.map(({ text }) => text)).toEqual(['a', '"Hello.', 'b', 'More.'])
    expect(problems).toMatchObject([{ rule: 'container-damaged', severity: 'warning', file: 'x.csv' }])
  })
})

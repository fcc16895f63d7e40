import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (...rows: string[]) => open({ id: 'x', file: 'x.md', text: rows.join('\n') })

describe('Markdown', () => {
  it.each([
    ['emphasis', ['**Bold** and *slanted* and __both__ and ~~gone~~'], ['Bold and slanted and both and gone']],
    ['what is no mark', ['5 * 3 and snake_case_name and 2 ** 3'], ['5 * 3 and snake_case_name and 2 ** 3']],
    ['escapes and entities', ['\\[Operator\\] 5\\*3 R&amp;D'], ['[Operator] 5*3 R&D']],
    ['links and pictures', ['![logo](a.png)See [the page](https://example.org/a)'], ['See the page']],
    ['line breaks, hard or not', ['One', '二\\', 'Three  ', '四\\'], ['One', '二', 'Three', '四']],
    ['tags', ['One<br>Two <span style="x">three</span> <b>four</b>'], ['One', 'Two three four']],
    ['what is no tag', ['<Part 1> and <Ann> spoke'], ['<Part 1> and <Ann> spoke']],
    ['an emphasis that nothing closes', ['**Ann Lee: hello'], ['**Ann Lee: hello']],
    ['numbers of items', ['12. Ann Lee: Hello.', '13. Bo Chen: Hi.'], ['12. Ann Lee: Hello.', '13. Bo Chen: Hi.']],
    ['a text in the shape of a definition', ['[中]: 谢谢。'], ['[中]: 谢谢。']],
    [
      'cells beyond the head of a table',
      ['| a | b |', '|---|---|', '| One | 一 | more |'],
      ['a', 'b', 'One', '一', 'more'],
    ],
    ['code', ['```', 'a *b*', '```', '', '    indented'], ['a *b*', 'indented']],
  ])('%s', (_, rows, lines) => {
    expect(opened(...rows).lines.map(({ text }) => text)).toEqual(lines)
  })

  it('tells headings, emphasis, lists, quotations, languages', () => {
    const { lines } = opened(
      '# A *call*',
      '',
      '**Ann Lee** - CEO',
      '***All of it***',
      '',
      '> said',
      '',
      '>> Ann Lee: Thanks.',
      '谢谢。',
      '',
      '- one',
      '  more',
      '  - two',
      '',
      '<div lang="zh">',
      '你好',
      '</div>',
    )
    expect(lines.map(({ text, numbers, marks }) => [text, numbers[0], marks])).toMatchObject([
      ['A call', 1, { heading: 1, bold: 6 }],
      ['Ann Lee - CEO', 3, { heading: 0, bold: 7 }],
      ['All of it', 4, { bold: 9 }],
      ['said', 6, { quote: true }],
      ['Ann Lee: Thanks.', 8, { quote: false }],
      ['谢谢。', 9, { quote: false }],
      ['one', 11, { list: 1, bold: 0, quote: false }],
      ['more', 12, { list: 0 }],
      ['two', 13, { list: 2 }],
      ['你好', 16, { lang: 'zh' }],
    ])
  })

  it('does not make a heading of a paragraph with a rule behind it', () => {
    const long =
      'We sold more of all things in this quarter than in any quarter before it, as we have said we would. '.repeat(2)
    expect(opened(long, '---').lines[0]?.marks.heading).toBe(0)
    expect(opened('Operator', '---').lines[0]?.marks.heading).toBe(2)
  })

  it('knows the lines of a table, whose head names languages', () => {
    const { lines, aside } = opened(
      '| Speaker | English | 中文 |',
      '|---|---|---|',
      '| Ann Lee | One<br>two | 一 |',
      '| | Three | 三 |',
    )
    expect(
      lines.map(({ text, numbers, marks: { speaker, lang, cell } }) => [
        text,
        numbers[0],
        speaker,
        lang,
        cell?.row,
        cell?.column,
      ]),
    ).toEqual([
      ['One', 3, 'Ann Lee', 'en', 1, 1],
      ['two', 3, 'Ann Lee', 'en', 1, 1],
      ['一', 3, 'Ann Lee', 'zh', 1, 2],
      ['Three', 4, 'Ann Lee', 'en', 2, 1],
      ['三', 4, 'Ann Lee', 'zh', 2, 2],
    ])
    expect(aside.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'heading'],
      [1, 'heading'],
      [1, 'heading'],
      [2, 'residue'],
    ])
  })
})

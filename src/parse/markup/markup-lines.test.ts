import { describe, expect, it } from 'vitest'
import { markupLines } from './markup-lines.ts'

const texts = (file: string, text: string) => markupLines(file, text)?.map((line) => line.text) ?? null

describe('a page', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['line breaks', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    ['elements inside of words', '<p>W<b>or</b>d and <i>more</i></p>', ['Word and more']],
    ['entities', '<p>R&amp;D&nbsp;&lt;5&gt; &#20013;&#x6587;</p>', ['R&D <5> 中文']],
    ['what nobody reads', '<p>One</p><script>var a = "<p>no</p>"</script><style>p{}</style><p>Two</p>', ['One', 'Two']],
    ['comments', '<p>One<!-- <p>no</p> --></p>', ['One']],
    ['tags that nothing closes', '<p>One<p>Two<div>Three', ['One', 'Two', 'Three']],
    ['ends without a beginning', '</div></p>One</td></table><p>Two</p>', ['One', 'Two']],
    ['rows of two languages', '<table><tr><td>中</td><td>One</td></tr></table>', ['One', '中']],
    ['a table in a table', '<table><tr><td><table><tr><td>One</td></tr></table></td></tr></table>', ['One']],
    ['line breaks of the file', '<p>One\n  more\r\nwords</p>', ['One more words']],
  ])('%s', (_, text, lines) => {
    expect(texts('x.html', text)).toEqual(lines)
  })

  it('says what is bold, a heading, a quotation, an item, or of the page', () => {
    const lines = markupLines('x.html', '<nav>Home</nav><h2>Q&amp;A</h2><p><b>Ann</b> Lee</p><blockquote>Q</blockquote><ul><li>I</ul>')
    expect(lines?.map(({ text, marks }) => [text, marks])).toMatchObject([
      ['Home', { furniture: true }],
      ['Q&A', { heading: true, bold: 3 }],
      ['Ann Lee', { bold: 3, heading: false }],
      ['Q', { quote: true }],
      ['I', { bullet: true, quote: false }],
    ])
  })

  it('knows the lines of the file', () => {
    expect(markupLines('x.html', '<p>One\nmore</p>\n\n<p>Two</p>')?.map(({ numbers }) => numbers)).toEqual([[1, 2], [4]])
  })

  it('is found in a text file by its tags, and not in a text that only speaks of them', () => {
    expect(texts('x.txt', '<div><p>One</p>\n<p>Two</p>\n<p>Three</p></div>')).toEqual(['One', 'Two', 'Three'])
    expect(markupLines('x.txt', 'Operator\nWe put <p> into the page, and 5 < 6 > 3.\n')).toBeNull()
  })

  it.each([
    ['opening brackets', '<'],
    ['tags that nothing closes', '<b>'],
    ['ends of tags', '</p>'],
    ['attributes', '<p a="'],
    ['comments', '<!--'],
    ['character references', '&lt;'],
    ['open references', '&#'],
    ['quotation marks in cells', '<td>"'],
  ])('may be hostile: a megabyte of %s', (_, unit) => {
    const text = `<p>One</p>${unit.repeat(Math.ceil(1_000_000 / unit.length))}`
    expect(() => markupLines('x.html', text)).not.toThrow()
  })

  it('nested too deeply is read as plain text', () => {
    expect(markupLines('x.html', `<p>One${'<div>'.repeat(100_000)}`)).toBeNull()
  })
})

describe('Markdown', () => {
  it.each([
    ['emphasis', '**Bold** and *slanted* and __both__ and ~~gone~~', ['Bold and slanted and both and gone']],
    ['what is no mark', '5 * 3 and snake_case_name and 2 ** 3', ['5 * 3 and snake_case_name and 2 ** 3']],
    ['escapes', '\\[Operator\\] 5\\*3', ['[Operator] 5*3']],
    ['links and pictures', '![logo](a.png)See [the page](https://example.org/a)', ['See the page']],
    ['headings, quotations, items', '## Head ##\n> said\n- item', ['Head', 'said', 'item']],
    ['hard line breaks', 'One\\\nTwo\\', ['One', 'Two']],
    ['tables', '| a | b |\n|---|---|\n| One | 一 |', ['a', 'b', '|---|---|', 'One', '一']],
    ['tags', 'One<br>Two <span style="x">three</span>', ['One', 'Two three']],
    ['an emphasis that nothing closes', '**Ann Lee: hello', ['**Ann Lee: hello']],
  ])('%s', (_, text, lines) => {
    expect(texts('x.md', text)).toEqual(lines)
  })

  it('is found in a text file where two lines show it', () => {
    expect(texts('x.txt', '**Ann Lee**\n\nHello.\n\n**Bo Chen**\n\nHi.\n')).toEqual(['Ann Lee', 'Hello.', 'Bo Chen', 'Hi.'])
    expect(markupLines('x.txt', 'Ann Lee\n\nHello, **all**.\n')).toBeNull()
  })

  it.each(['*', '**a', '[a](', '![', '`', '_a', '\\', '<b', '| a ', '> ', '&amp', '~~a'])('may be hostile: a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(() => markupLines('x.md', text)).not.toThrow()
  })
})

describe('a table of values', () => {
  it.each([
    ['tabs', 'Ann\tHello.\t你好。\nBo\tHi, all.\t嗨。\nAnn\tBye.\t再见。'],
    ['commas', 'Ann,Hello.,你好。\nBo,"Hi, all.",嗨。\nAnn,Bye.,再见。'],
    ['semicolons', 'Ann;Hello.;你好。\nBo;Hi, all.;嗨。\nAnn;Bye.;再见。'],
  ])('parted by %s', (_, text) => {
    expect(texts('x.txt', text)).toEqual(['Ann', 'Hello.', '你好。', 'Bo', 'Hi, all.', '嗨。', 'Ann', 'Bye.', '再见。'])
  })

  it('has line breaks and quotation marks inside of cells', () => {
    const lines = markupLines('x.csv', 'A,"Hello.\n""All"".",你好。\nB,Hi.,嗨。\nC,Bye.,再见。')
    expect(lines?.map(({ text, numbers }) => [text, ...numbers]).slice(0, 4)).toEqual([
      ['A', 1],
      ['Hello.', 1],
      ['"All".', 2],
      ['你好。', 2],
    ])
  })

  it.each([
    ['speech', 'Ann Lee\nHello, all, and thank you.\n大家好,谢谢。\nWe sold more, as we said.\n我们卖得更多,如前所述。'],
    ['a quotation mark that nothing closes', '"Hello, all.\n"大家好,a.\n"Hi, there.\n"嗨,b.'],
  ])('is not found in %s', (_, text) => {
    expect(markupLines('x.txt', text)).toBeNull()
  })

  it.each(['"', '","', 'a,"中', '\t"', ',\n'])('may be hostile: a megabyte of %j', (unit) => {
    const text = `Ann,Hello.,你好。\n`.repeat(5) + unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(() => markupLines('x.csv', text)).not.toThrow()
  })
})

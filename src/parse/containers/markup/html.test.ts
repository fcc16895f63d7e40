import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (text: string) => open({ id: 'x', file: 'x.html', text })

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
    [
      'a table in a table',
      '<table><tr><td><table><tr><td>One</td></tr></table></td><td>Two</td></tr></table>',
      ['One', 'Two'],
    ],
    ['line breaks of the file', '<p>One\n  more\r\nwords</p>', ['One more words']],
    [
      'words that a button may have',
      '<p>Ann Lee</p><p>Search</p><p>Bo Chen</p><p>播放</p><p>Thank you.</p>',
      ['Ann Lee', 'Search', 'Bo Chen', '播放', 'Thank you.'],
    ],
    [
      'words of an interface at its ends',
      '<p>Home</p><p>Search</p><p>Ann: Hello.</p><p>Share</p><p>下一篇</p>',
      ['Ann: Hello.'],
    ],
  ])('%s', (_, text, lines) => {
    expect(opened(text).lines.map((line) => line.text)).toEqual(lines)
  })

  it('tells the language in which a line begins, where a translation stands inside of its paragraph', () => {
    const { lines } = opened('<p>And the ship?<font lang="zh-CN"><br><font>那艘船呢？</font></font></p>')
    expect(lines.map(({ text, marks }) => [text, marks.lang])).toEqual([
      ['And the ship?', undefined],
      ['那艘船呢？', 'zh-CN'],
    ])
  })

  it('tells what is bold, a heading, a quotation, an item, in another language, or of the page', () => {
    const { lines } = opened(
      '<html lang="en"><nav>Home</nav><div class="post-meta site-header">Site</div><h2>Q&amp;A</h2><p><b>Ann</b> Lee</p><blockquote>Q</blockquote><ul><li>I<ul><li>J</ul></ul><p lang="zh-Hant">你<i>好</i>',
    )
    expect(lines.map(({ text, marks }) => [text, marks])).toMatchObject([
      ['Home', { furniture: true }],
      ['Site', { furniture: true }],
      ['Q&A', { heading: 2, bold: 3, furniture: false }],
      ['Ann Lee', { bold: 3, heading: 0 }],
      ['Q', { quote: true }],
      ['I', { list: 1, quote: false }],
      ['J', { list: 2 }],
      ['你好', { lang: 'zh-Hant', list: 0 }],
    ])
    expect(lines[2]?.marks.lang).toBeUndefined()
  })

  it('knows the lines of the file, and sets aside what is only markup', () => {
    const { lines, aside } = opened('<div>\n<p>One\nmore</p>\n\n<p>Two</p>\n</div>')
    expect(lines.map(({ numbers }) => numbers)).toEqual([[2, 3], [5]])
    expect(aside.map(({ line }) => line)).toEqual([1, 6])
  })

  it('has a title, which is a fact where no heading is', () => {
    expect(opened('<title>A call</title><p>One</p>')).toMatchObject({
      facts: { title: 'A call' },
      aside: [{ line: 1, kind: 'title', text: 'A call' }],
    })
    expect(opened('<title>A call | Site</title><h1>A call</h1>').facts).toEqual({})
    expect(opened('<meta property="article:published_time" content="2025-05-01T10:00:00Z"><p>One</p>').facts).toEqual({
      date: '2025-05-01',
    })
  })

  it('has tables with places, also below cells of several rows', () => {
    const { lines, aside } = opened(
      '<table><tr><th>发言人<th>English<th>中文</tr>\n<tr><td rowspan=2>Ann</td>\n<td>One</td><td>一</td></tr>\n<tr><td>Two</td><td>二</td></tr></table>',
    )
    expect(lines.map(({ text, marks: { speaker, lang, cell } }) => [text, speaker, lang, cell?.column])).toEqual([
      ['One', 'Ann', 'en', 1],
      ['一', 'Ann', 'zh', 2],
      ['Two', 'Ann', 'en', 1],
      ['二', 'Ann', 'zh', 2],
    ])
    expect(aside).toContainEqual({ line: 2, kind: 'participant', text: 'Ann' })
  })

  it('nested too deeply is read as plain text, and says so', () => {
    const { lines, problems } = opened(`<p>One${'<div>'.repeat(100_000)}`)
    expect(lines).toHaveLength(1)
    expect(problems).toMatchObject([{ rule: 'container-damaged', severity: 'warning', file: 'x.html' }])
  })
})

import { describe, expect, it } from 'vitest'
import { highlighter } from './highlight-code.ts'
import { noteTree } from './note-tree.ts'
import { noteText } from './note-text.ts'
import { renderNote } from './render-note.ts'

function tree(body: string) {
  return noteTree({
    id: 'x/y',
    call: 'x',
    file: 'content/notes/x/y.mdx',
    body,
    bodyLine: 8,
    at: 'p1',
    quote: 'q',
    author: 'a',
    date: '2025-01-01',
    tags: [],
    lang: 'en',
  })
}

async function rendered(body: string, lang = 'en'): Promise<string> {
  const { value, problems } = tree(body)
  expect(problems).toEqual([])
  const under = (path: string) => (/^\/(?!b\/)/.test(path) ? `/b${path}` : path)
  const context = {
    highlighter: await highlighter(),
    call: '/calls/x/',
    href: under,
    file: under,
    lang,
    prefix: 'note-x',
  }
  return renderNote(value, context).markup
}

describe('a note', () => {
  it('may hold Markdown, links of the site and the three components', async () => {
    expect(await rendered('**Bold** and [a place](/calls/x/#p1).')).toBe(
      '<p><strong>Bold</strong> and <a href="/b/calls/x/#p1">a place</a>.</p>',
    )
    expect(await rendered('<Quote lang="zh-Hans" at="p2">原话</Quote>')).toBe(
      '<blockquote lang="zh-Hans">原话 <a href="/b/calls/x/#p2">¶</a></blockquote>',
    )
    expect(await rendered('The margin <Change from="39.5%" to="32.9%">fell</Change>.')).toContain(
      '<span class="change">fell <s>39.5%</s> → <b>32.9%</b></span>',
    )
    expect(await rendered('<Aside>\n\nsmall\n\n</Aside>')).toBe('<div class="remark"><p>small</p></div>')
    expect(await rendered('译文把 *several* 译成*几*。', 'zh-Hans')).toBe(
      '<p>译文把 <i>several</i> 译成<em>几</em>。</p>',
    )
    expect(await rendered('It was *several*.')).toBe('<p>It was <em>several</em>.</p>')
    expect(await rendered('## Head')).toBe('<h5>Head</h5>')
  })

  it('shows tables that scroll and code with classes instead of styles', async () => {
    expect(await rendered('| a | b |\n|---|--:|\n| 1 | 2 |')).toMatch(
      /^<div class="scroll" tabindex="0"><table>.*class="align-right"/s,
    )
    const code = await rendered('```python\nx = 1  # one\n```')
    expect(code).toContain('class="c-comment"')
    expect(code).not.toContain('style=')
  })

  it('may begin with a rule, and has footnotes of its own', async () => {
    expect(await rendered('---\n\nNot swallowed.\n\n---\n\nEnd.')).toBe('<hr><p>Not swallowed.</p><hr><p>End.</p>')
    const footnote = await rendered('Said[^1].\n\n[^1]: There.')
    expect([...footnote.matchAll(/ (?:id|href|aria-describedby)="#?([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'note-x-user-content-fn-1',
      'note-x-user-content-fnref-1',
      'note-x-footnote-label',
      'note-x-user-content-fn-1',
      'note-x-user-content-fnref-1',
    ])
  })

  it('gives its words for lists and search', () => {
    expect(noteText(tree('One *two*\n\n- three').value)).toBe('One two three')
    expect(noteText(tree('It <Change from="1%" to="2%">rose</Change>.\n\n| a | b |\n|---|---|\n| c | d |').value)).toBe(
      'It rose 1% → 2%. a b c d',
    )
    expect(noteText(tree('<Quote at="p1">said</Quote> and\n\n```csv\nx,y\n```\n\n![alt](/a.png) &lt;b>').value)).toBe(
      'said and x,y <b>',
    )
  })

  it.each([
    ['{process.exit(1)}', 'an expression in braces', 8],
    ['text\n\nimport x from "y"', 'an import or export', 10],
    ['<script>alert(1)</script>', '<script>', 8],
    ['<constructor>x</constructor>', '<constructor>', 8],
    ['<toString />', '<toString>', 8],
    ['<__proto__>x</__proto__>', '<__proto__>', 8],
    ['<b onclick="x">y</b>', '<b>', 8],
    ['[x](javascript:alert(1))', 'a link to javascript:alert(1)', 8],
    ['![x](https://example.com/a.png)', 'a picture from https://example.com/a.png', 8],
    ['![x](//example.com/a.png)', 'a picture from //example.com/a.png', 8],
    ['<Quote onclick="x">y</Quote>', 'the attribute onclick on Quote', 8],
    ['<Quote lang={x}>y</Quote>', 'the attribute lang on Quote', 8],
  ])('is refused with %j', (body, actual, line) => {
    expect(tree(body).problems).toMatchObject([
      { rule: 'note-unsafe', severity: 'error', actual, line, file: 'content/notes/x/y.mdx' },
    ])
  })

  it('that is not MDX is one error with its line', () => {
    expect(tree('fine\n\n<Quote>\n').problems).toMatchObject([{ rule: 'note-syntax', severity: 'error' }])
  })
})

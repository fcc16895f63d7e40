import { expect, it } from 'vitest'
import { chineseDisplay } from '../script/chinese-display.ts'
import { convertedTree } from './converted-tree.ts'
import { highlighter } from './highlight-code.ts'
import { noteTree } from './note-tree.ts'
import { renderNote } from './render-note.ts'

it('shows all of a note in the script of the page, but code and other languages', async () => {
  const body = `<Change from="243 亿美元" to="314 亿美元">订单</Change>，![图表](/图.png "业绩")，\`亿\`。

<Quote lang="en" at="p2">the orders</Quote>
`
  const head = {
    id: 'x/y',
    call: 'x',
    file: 'y.mdx',
    bodyLine: 8,
    at: 'p1',
    quote: 'q',
    author: 'a',
    tags: [],
    lang: 'zh-Hans',
  }
  const { value } = noteTree({ ...head, date: '2025-01-01', body })
  const same = (path: string) => path
  const context = {
    highlighter: await highlighter(),
    call: '/calls/x/',
    href: same,
    file: same,
    lang: head.lang,
    prefix: 'n',
  }
  expect(renderNote(convertedTree(value, chineseDisplay('zh-Hans', 'zh-Hant')), context).markup).toBe(
    '<p><span class="change">訂單 <s>243 億美元</s> → <b>314 億美元</b></span>，<img src="/%E5%9B%BE.png" alt="圖表" title="業績" loading="lazy">，<code>亿</code>。</p><blockquote lang="en">the orders <a href="/calls/x/#p2">¶</a></blockquote>',
  )
})

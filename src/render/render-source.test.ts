import { expect, it } from 'vitest'
import { parse } from '../parse/parse.ts'
import { highlightCode, highlighter } from './highlight-code.ts'
import { renderSource, seedHighlighter } from './render-source.ts'

const text = (markup: string) => markup.replace(/<[^>]*>/g, '').replaceAll('&#x26;', '&')

/** A page with a usual line before and after one of so many figures. */
async function pageWith(figures: number): Promise<{ lines: string[]; line: string }> {
  const line = 'sales of $12.5 billion, '.repeat(figures)
  const seed = `Ann Lee - CFO\nRevenue was $12.5 billion.\n收入为 125 亿美元。\n${line}\n销售额。\nCash was $3 billion.\n现金为 30 亿美元。\n`
  const { value } = parse({ id: 'xmpl-2024-q2', file: 'seeds/xmpl-2024-q2.txt', text: seed })
  if (!value) throw new Error('The seed is not read.')
  return { lines: renderSource(seed, value, await seedHighlighter()).split('\n'), line }
}

it.each([20, 500_000])('shows all of a line with %i figures, and its neighbours in colours', async (figures) => {
  const { lines, line } = await pageWith(figures)
  expect(text(lines[3] ?? '')).toBe(`4${line}`)
  // Of a line of megabytes no highlighter comes back.
  expect(lines[3]?.includes('<b>')).toBe(figures === 20)
  for (const n of [1, 5]) expect(lines[n]).toContain('<b>')
})

it('shows all of a line of code, however long', async () => {
  const long = '{"a": [1, "b"]}, '.repeat(200_000)
  const { markup } = highlightCode(await highlighter(), `[1]\n${long}\n[2]`, 'json')
  expect(text(markup).replaceAll('&#x3C;', '<')).toBe(`[1]\n${long}\n[2]`)
  expect(markup.match(/<span class="c-constant">/g)?.length).toBe(2)
})

it('writes a line of nothing as its number alone', async () => {
  const seed = 'Ann Lee - CFO\n\nWe grew.\n我们增长了。\n'
  const { value } = parse({ id: 'a', file: 'a.txt', text: seed })
  if (!value) throw new Error('The seed is not read.')
  expect(renderSource(seed, value, await seedHighlighter())).toContain('\n<li id="L2">2\n<li id="L3">')
})

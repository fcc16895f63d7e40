import { expect, it } from 'vitest'
import { html } from './html.ts'
import { lean } from './lean.ts'

it('leaves out end tags of cells, rows and items, and nothing of a text', () => {
  const page = html`<table><tbody><tr><th scope="row">a</th><td>${'</td>'}</td></tr></tbody></table><ul><li><p>b</p></li></ul>`
  expect(lean(page).markup).toBe(
    '<table><tbody><tr><th scope="row">a<td>&lt;/td&gt;</tbody></table><ul><li><p>b</p></ul>',
  )
})

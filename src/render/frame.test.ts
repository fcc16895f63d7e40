import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../text/html.ts'
import { fillFrame, frameMarks, readFrame, type FramedPage } from './frame.ts'

const { id, title, description, head, main } = frameMarks
const LAYOUT = `<head><title>${title} · duizhao</title><link href="/calls/${id}/"><meta content="${description}">${head}</head><main>${main}</main><a href="/zh-hans/calls/${id}/">`

const page: FramedPage = {
  id: 'a-1', title: 'A & B', description: 'Say "more"', head: html`<meta content="${'x'}">`, before: html`<h1>A</h1>`, after: html`<p>end</p>`,
}

describe('a frame', () => {
  it('takes the parts of a page at their marks, escaped', () => {
    const [before, after] = fillFrame(readFrame(LAYOUT), page)
    expect(before).toBe('<head><title>A &amp; B · duizhao</title><link href="/calls/a-1/"><meta content="Say &quot;more&quot;"><meta content="x"></head><main><h1>A</h1>')
    expect(after).toBe('<p>end</p></main><a href="/zh-hans/calls/a-1/">')
  })

  it('never looks for marks in what was put in', () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom(...Object.values(frameMarks)))
    fc.assert(fc.property(texts, texts, (titleOf, said) => {
      const [before, after] = fillFrame(readFrame(LAYOUT), { ...page, title: titleOf, before: html`${said}`, after: html`${said}` })
      const plain = html`${titleOf.replace(/[<>]/g, '')}`.markup
      expect(before.startsWith(`<head><title>${plain} · duizhao</title>`)).toBe(true)
      expect(before.endsWith(`<main>${html`${said}`.markup}`)).toBe(true)
      expect(after).toBe(`${html`${said}`.markup}</main><a href="/zh-hans/calls/a-1/">`)
    }))
  })

  it('is refused where it has no place, or two, for the text of a call', () => {
    expect(() => readFrame(LAYOUT.replace(main, ''))).toThrow('one place')
    expect(() => readFrame(LAYOUT + main)).toThrow('one place')
  })
})

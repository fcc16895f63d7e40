import type { Transcript } from '../../model/transcript.ts'
import { html, trusted } from '../../text/html.ts'
import { speakerOf, titleWithDay } from './layout.ts'

/** A saved page: navigation, headings, a paragraph for each language, notes as quotations, a footer. */
export function layOut(call: Transcript): Record<string, string> {
  const body = call.turns.map((turn) => {
    const { name, role } = speakerOf(call, turn)
    const paragraphs = turn.paragraphs.map(({ source, translation, notes }) => html`
      ${source && html`<p class="t">${source.text}</p>`}
      ${translation && html`<p class="t" lang="zh">${translation.text}</p>`}
      ${notes.map(({ text }) => html`<blockquote><p>${text}</p></blockquote>`)}`)
    return html`<p><strong>${name}</strong>${role === null ? '' : ` - ${role}`}</p>${paragraphs}`
  })
  return {
    [`${call.id}.html`]: html`${trusted('<!doctype html>\n')}<html lang="en">
<head><meta charset="utf-8"><title>${call.title} | Example News</title>
<style>.t { margin: 0 }</style><script>window.data = { html: "<p>nothing</p>" }</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/calls">Calls</a></li></ul></nav>
<main><h1>${titleWithDay(call)}</h1>
<button>Share</button>
${body}
</main><footer><p>© Example News. All rights reserved.</p></footer></body></html>
`.markup,
  }
}

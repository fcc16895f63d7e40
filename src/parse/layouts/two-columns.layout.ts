import type { Transcript } from '../../model/transcript.ts'
import { html } from '../../text/html.ts'
import { speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** A page with a table: who speaks, English, Chinese. */
export function layOut(call: Transcript): Record<string, string> {
  const rows = call.turns.flatMap((turn) =>
    turn.paragraphs.map(({ source, translation }, index) => html`
<tr><td>${index === 0 && speakerOf(call, turn).name}</td><td>${source?.text}</td><td>${translation?.text}</td></tr>`))
  return {
    [`${call.id}.htm`]: html`<h2>${call.title}</h2>
<table><thead><tr><th>Speaker</th><th>English</th><th>中文</th></tr></thead><tbody>${rows}</tbody></table>
`.markup,
  }
}

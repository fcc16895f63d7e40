import type { Span } from '../model/span.ts'
import type { Display } from '../script/chinese-display.ts'
import { html, type Html } from '../text/markup/html.ts'

/** A stretch with something to say about it; `wrap` puts its markup around the text. */
export interface MarkedSpan extends Span {
  wrap: (content: Html) => Html
}

/**
 * Writes a text with its marks. Where two marks overlap the first one wins.
 * @param text the stored text
 * @param marks in any order
 * @param display conversion of script and punctuation
 */
export function inline(text: string, marks: MarkedSpan[], display: Display): Html {
  const bounds = new Set([0, text.length])
  for (const { start, end } of marks) bounds.add(clamp(start, text)).add(clamp(end, text))
  const cuts = [...bounds].sort((a, b) => a - b)
  const runs = cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
  const shown = display(runs.map(({ start, end }) => text.slice(start, end)))
  return html`${runs.map((run, index) => mark(html`${shown[index]}`, run, marks))}`
}

function mark(piece: Html, run: Span, marks: MarkedSpan[]): Html {
  const found = marks.find(({ start, end }) => start <= run.start && run.end <= end && start < end)
  return found ? found.wrap(piece) : piece
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length))
}

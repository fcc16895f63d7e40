import { html, type Html } from './html.ts'

/** Writes what stands below each other in a cell; what stands there alone needs no element of its own. */
export function lines(items: readonly Html[]): Html {
  return items.length === 1 ? html`${items}` : html`${items.map((item) => html`<div>${item}</div>`)}`
}

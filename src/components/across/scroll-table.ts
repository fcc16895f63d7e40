import { html, type Html } from '../../text/markup/html.ts'
import { lean } from '../../text/markup/lean.ts'

/**
 * A table that may be wider than the screen: it scrolls by itself, also by keyboard, and shadows at its edges say so.
 * @param label what it is called
 * @param head cells of its first row
 * @param bodies with their `tbody`
 * @param fits the four cells of a row share the width of a phone
 */
export function scrollTable(label: string, head: readonly Html[], bodies: readonly Html[], fits = false): Html {
  return lean(
    html`<div class="scrolls" role="group" aria-label="${label}" tabindex="0"><table class="quarters${fits && ' fits'}"><thead><tr>${head}</tr></thead>${bodies}</table></div>`,
  )
}

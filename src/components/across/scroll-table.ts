import { html, type Html } from '../../text/markup/html.ts'
import { lean } from '../../text/markup/lean.ts'

/**
 * A table that may be wider than the screen: it scrolls by itself, also by keyboard, and shadows at its edges say so.
 * @param label what it is called
 * @param head cells of its first row
 * @param bodies with their `tbody`
 * @param cells how they fit a phone: `two` of figures, or `fits`, where the fourth stands below the third; else they scroll
 */
export function scrollTable(
  label: string,
  head: readonly Html[],
  bodies: readonly Html[],
  cells?: 'two' | 'fits',
): Html {
  return lean(
    html`<div class="scrolls" role="group" aria-label="${label}" tabindex="0"><table class="quarters${cells !== undefined && ` ${cells}`}"><thead><tr>${head}</tr></thead>${bodies}</table></div>`,
  )
}

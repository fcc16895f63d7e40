import type { Forms } from './copy-by-event.ts'
import { recall } from '../kit/remembered.ts'

/** The forms in which the reader wants citations: plain text, and beside it HTML unless another was chosen. */
export function citationTypes(): string[] {
  return recall('citation') === null ? ['text/plain', 'text/html'] : ['text/plain']
}

/**
 * Puts texts of one thing in several forms on the clipboard. It must be called while a key or a button is being answered:
 * a browser that is asked later refuses (Safari). So what is to be put there may come later.
 * @param types the forms that will come; `text/plain` must be among them
 * @throws where the browser does not allow it, or nothing comes
 */
export async function putOnClipboard(types: readonly string[], forms: Promise<Forms>): Promise<void> {
  try {
    await navigator.clipboard.write([
      // eslint-disable-next-line compat/compat -- Firefox 115 has none: what it throws is caught.
      new ClipboardItem(
        Object.fromEntries(types.map((type) => [type, forms.then((given) => new Blob([given[type] ?? ''], { type }))])),
      ),
    ])
  } catch {
    const { copyByEvent } = await import('./copy-by-event.ts')
    copyByEvent(types, await forms)
  }
}

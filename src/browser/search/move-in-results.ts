import { isComposing } from '../kit/composing.ts'

/**
 * What a key does in the box of the search and what it found: arrow keys go from the box to the hits and on, to what
 * else there is where there are none; Escape goes back.
 */
export function moveInResults(event: KeyboardEvent, panel: HTMLElement, input: HTMLInputElement): void {
  const { key, target, altKey, ctrlKey, metaKey } = event
  // The input method chooses its word with the same keys.
  if (isComposing(event) || altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return
  const hits = [...panel.querySelectorAll<HTMLElement>('.results [data-hit] > a, .also[open] [data-also] > a')]
  const links = hits.length > 0 ? hits : [...panel.querySelectorAll<HTMLElement>('.found :is(a, button)')]
  const at = links.indexOf(target)
  const inBox = target === input
  if (key === 'Escape' && at >= 0) input.focus()
  // The browser would only empty the box.
  else if (key === 'Escape' && inBox && panel.closest('dialog')) panel.closest('dialog')?.close()
  else if (key === 'ArrowDown' && (inBox || at >= 0)) links[at + 1]?.focus()
  else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus()
  else return
  event.preventDefault()
}

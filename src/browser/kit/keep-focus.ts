/**
 * Makes the buttons of a part anew; the one with the same `data-facet` as the one that had the focus has it afterwards,
 * or the first that can have it.
 */
export function keepFocus(part: HTMLElement, remake: () => void): void {
  const focused = part.contains(document.activeElement) ? document.activeElement : null
  remake()
  if (!(focused instanceof HTMLElement) || focused.isConnected) return
  const again = [...part.querySelectorAll<HTMLElement>('button, summary')]
  const same = again.find(({ dataset }) => dataset['facet'] === focused.dataset['facet'])
  ;(same ?? again[0])?.focus()
}

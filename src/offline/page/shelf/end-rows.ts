import type { OfflineWords } from '../../../words/wording/offline-words.ts'

/** Gives every row its size, its state and its buttons, which the page has once, in a template. */
export function endRows(shelf: ParentNode, { keepNamed, removeNamed }: OfflineWords): void {
  const end = shelf.querySelector('template')
  if (!end) return
  for (const row of shelf.querySelectorAll<HTMLElement>('[data-unit]')) {
    if (row.querySelector('[data-size]')) continue
    row.append(end.content.cloneNode(true))
    const name = row.dataset['name'] ?? row.querySelector('a')?.getAttribute('aria-label') ?? ''
    row.querySelector('[data-keep]')?.setAttribute('aria-label', keepNamed(name))
    row.querySelector('[data-drop]')?.setAttribute('aria-label', removeNamed(name))
  }
}

/**
 * Opens what is folded together while the page is printed, and folds it again: only some browsers can print the content of
 * a closed `<details>` by style alone. Nobody is told of it: what is fetched where a reader opens something would come
 * while pages are drawn, and move lines from one that is to come to one that has been.
 */
export function printAll(): void {
  let closed: Iterable<HTMLDetailsElement> = []
  const unheard = new WeakSet<EventTarget>()
  const show = (open: boolean) => {
    if (open) closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')
    for (const details of closed) {
      unheard.add(details)
      details.open = open
    }
  }
  addEventListener('beforeprint', () => {
    show(true)
  })
  addEventListener('afterprint', () => {
    show(false)
  })
  addEventListener(
    'toggle',
    (event) => {
      if (event.target && unheard.delete(event.target)) event.stopImmediatePropagation()
    },
    true,
  )
}

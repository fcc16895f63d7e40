/**
 * Opens what is folded together while the page is printed, and folds it again: only some browsers can print the content of
 * a closed `<details>` by style alone.
 */
export function printAll(): void {
  let closed: Iterable<HTMLDetailsElement> = []
  const show = (open: boolean) => {
    if (open) closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')
    for (const details of closed) details.open = open
  }
  addEventListener('beforeprint', () => {
    show(true)
  })
  addEventListener('afterprint', () => {
    show(false)
  })
}

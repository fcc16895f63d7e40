/**
 * Opens what is folded together while the page is printed, and folds it again: only some browsers can print the content of
 * a closed `<details>` by style alone. What is only fetched where a reader opens it stays out: it would come while pages
 * are drawn, and move lines from one that is to come to one that has been.
 */
export function printAll(): void {
  let closed: Iterable<HTMLDetailsElement> = []
  const show = ({ type }: Event) => {
    const open = type === 'beforeprint'
    if (open) closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [data-glance])')
    for (const details of closed) details.open = open
  }
  addEventListener('beforeprint', show)
  addEventListener('afterprint', show)
}

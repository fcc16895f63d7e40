/**
 * Opens what is folded together while the page is printed, and folds it again: only some browsers can print the content of
 * a closed `<details>` by style alone.
 */
export function printAll(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened = []
  })
}

/**
 * In the view `reveal`, uncovers the text of a paragraph that was clicked or tapped, or on which Enter was pressed; not by
 * a click that ends a selection, nor by one on something that has a meaning of its own.
 */
export function uncoverAt(event: Event): void {
  const { target } = event
  if (document.documentElement.dataset['view'] !== 'reveal' || !(target instanceof Element)) return
  if (event instanceof KeyboardEvent ? event.key !== 'Enter' || !target.matches('[data-paragraph]') : isOther(target))
    return
  target.closest('[data-paragraph]')?.querySelector<HTMLElement>('[data-toggle]')?.click()
}

function isOther(target: Element): boolean {
  return target.closest('a, input, button, summary') !== null || getSelection()?.isCollapsed === false
}

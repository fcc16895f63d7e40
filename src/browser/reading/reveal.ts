import { part } from '../site/settings-page.ts'

/**
 * What the view `reveal` needs: a covered text is uncovered, and the bar has a choice of which language is covered.
 * @param choose is told which language the reader leaves uncovered
 */
export async function reveal(bar: HTMLElement, choose: (lang: string) => void): Promise<void> {
  for (const type of ['click', 'keydown']) document.addEventListener(type, uncoverAt)
  const cover = await part('cover')
  if (!(cover instanceof HTMLSelectElement) || bar.querySelector('[data-cover]')) return
  cover.value = document.documentElement.dataset['shown'] === 'zh' ? 'zh' : 'en'
  cover.addEventListener('change', () => {
    choose(cover.value)
  })
  bar.querySelector('.where')?.before(cover)
}

/**
 * Uncovers the text of a paragraph that was clicked or tapped, or on which Enter was pressed; not by a click that ends a
 * selection, nor by one on something that has a meaning of its own.
 */
function uncoverAt(event: Event): void {
  const { target } = event
  if (document.documentElement.dataset['view'] !== 'reveal' || !(target instanceof Element)) return
  if (event instanceof KeyboardEvent ? event.key !== 'Enter' || !target.matches('[data-paragraph]') : isOther(target))
    return
  target.closest('[data-paragraph]')?.querySelector<HTMLElement>('[data-toggle]')?.click()
}

function isOther(target: Element): boolean {
  return target.closest('a, input, button, summary') !== null || getSelection()?.isCollapsed === false
}

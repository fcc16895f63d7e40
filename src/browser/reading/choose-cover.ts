import { part } from '../site/settings-page.ts'

/**
 * Puts the choice of the language that the view `reveal` covers into the bar, where it is not there yet.
 * @param choose is told which language the reader leaves shown
 */
export async function chooseCover(bar: HTMLElement, choose: (name: 'shown', lang: string) => void): Promise<void> {
  const cover = await part('cover')
  if (!(cover instanceof HTMLSelectElement) || bar.querySelector('[data-cover]')) return
  cover.value = document.documentElement.dataset['shown'] === 'zh' ? 'zh' : 'en'
  cover.addEventListener('change', () => {
    choose('shown', cover.value)
  })
  bar.querySelector('.where')?.before(cover)
}

import { unfold } from '../place/unfold.ts'

let listens = false

/**
 * Lets the browser's own search find what the view puts away and what folded turns say (`hidden=until-found`); what is
 * found is shown. They are put away in this manner once somebody is about to search: presses the keys for it, or leaves
 * the page for the browser's own controls. Where the browser knows no such thing, nothing happens.
 */
export function keepFindable(): void {
  const article = document.querySelector<HTMLElement>('article.text')
  if (listens || !article || !('onbeforematch' in article)) return
  listens = true
  const mark = () => {
    for (const part of [...article.querySelectorAll<HTMLElement>('.turn')].flatMap(putAwayIn))
      part.setAttribute('hidden', 'until-found')
  }
  addEventListener('blur', mark)
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || (key.toLowerCase() === 'f' && (ctrlKey || metaKey))) mark()
  })
  article.addEventListener('beforematch', show)
}

/** What of a turn is put away: all of it where it is folded, else the texts that are not of the view. */
function putAwayIn(turn: HTMLElement): Element[] {
  if (turn.matches('.folded')) return [...turn.querySelectorAll(':scope > :is(.stretch, [data-paragraph])')]
  const { view } = document.documentElement.dataset
  if (view !== 'en' && view !== 'zh') return []
  const isChecked = (toggle: Element | null) => toggle instanceof HTMLInputElement && toggle.checked
  const around = [turn, turn.closest('.exchange')].filter((part) =>
    isChecked(part?.querySelector(':scope > [data-toggle-all]') ?? null),
  )
  return [...turn.querySelectorAll('[data-toggle]')]
    .filter((toggle) => (isChecked(toggle) ? 1 : 0) === around.length % 2)
    .flatMap((toggle) => toggle.parentElement?.querySelector(view === 'en' ? 'p[lang^=zh]' : 'p[lang=en]') ?? [])
}

function show({ target }: Event): void {
  if (!(target instanceof Element)) return
  const folded = target.closest('.folded')
  if (folded) unfold(folded)
  else target.closest('[data-paragraph]')?.querySelector<HTMLElement>('[data-toggle]')?.click()
}

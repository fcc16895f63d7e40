import { whenIdle } from '../kit/when-idle.ts'
import { unfold } from '../place/unfold.ts'

/** Turns that are looked through at once. */
const AT_ONCE = 20

let listens = false
/** Counts how often this was begun: a text that is put away otherwise by now is not marked. */
let begun = 0

/**
 * Lets the browser's own search, and a link to some words, find what the view puts away and what folded turns say
 * (`hidden=until-found`); what is found is shown. Done while there is nothing else to do. Where the browser knows no such
 * thing, nothing happens.
 */
export function keepFindable(): void {
  const article = document.querySelector<HTMLElement>('article.text')
  if (!article || !('onbeforematch' in article)) return
  if (!listens) {
    listens = true
    article.addEventListener('beforematch', show)
    article.addEventListener('change', keepFindable)
  }
  const turns = [...article.querySelectorAll<HTMLElement>('.turn')]
  const own = ++begun
  const mark = () => {
    if (own !== begun) return
    for (const part of turns.splice(0, AT_ONCE).flatMap(putAwayIn)) part.setAttribute('hidden', 'until-found')
    if (turns.length > 0) whenIdle(mark)
  }
  whenIdle(mark)
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

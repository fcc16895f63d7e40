import type { AtHand } from './at-hand.ts'
import { drawMap } from './call-map.ts'
import { citationTypes, putOnClipboard } from './clipboard.ts'
import { keepColumn } from './column-selection.ts'
import { markPlace } from './contents-place.ts'
import { listenForKeys } from './keys.ts'
import { learnHeights } from './learn-heights.ts'
import { part } from './parts.ts'
import { Place } from './place.ts'
import { printAll } from './print-all.ts'
import { keepPlace } from './resume.ts'
import { uncoverOnClick } from './reveal.ts'
import { controlViews } from './view-bar.ts'
import { whenIdle } from './when-idle.ts'

/** Everything that the browser adds to the page of a call. */
function read(article: HTMLElement): void {
  const html = document.documentElement
  const call = /([^/]+)\/$/.exec(location.pathname)?.[1] ?? ''
  const place = new Place(article)
  const bar = document.querySelector<HTMLElement>('[data-view-bar]')
  const contents = document.querySelector<HTMLElement>('.contents')
  const map = document.querySelector<HTMLElement>('[data-map]')

  chooseOnDemand(article)
  keepColumn()
  printAll()
  keepPlace(call, place)
  uncoverOnClick(article)
  if (bar) controlViews(bar, place)
  if (contents) markPlace(contents, place)
  if (map) drawMap(map, article, place)
  place.addEventListener('change', () => {
    // Whoever jumps to the top, where the languages of the site are, still means the place that was left.
    if (place.at >= 0) html.dataset['place'] = place.at > 0 ? place.current?.id : ''
  })

  let tools: AtHand | undefined
  let fetching: Promise<AtHand> | undefined
  /** Where they cannot be fetched, the text is still there, and the next wish tries again. */
  const withTools = <T>(use: (tools: AtHand) => T | Promise<T>): Promise<T> => {
    fetching ??= import('./at-hand.ts').then(({ AtHand }) =>
      (tools = new AtHand(article, place, `${html.dataset['base'] ?? '/'}calls/${call}/sentences.json`)))
    fetching.catch(() => { fetching = undefined })
    return fetching.then(use)
  }
  const quietly = (use: (tools: AtHand) => unknown) => { withTools(use).catch(() => undefined) }
  const touch = (event: Event) => {
    if (!tools) quietly((fetched) => { fetched.catchUp(event) })
  }
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'click']) article.addEventListener(type, touch, { passive: true })

  listenForKeys((action) => {
    const { act } = action
    if (act === 'search' || act === 'help') return false
    if (act === 'sentence' && !document.activeElement?.closest('[data-paragraph]')) return false
    if (act === 'view') bar?.querySelectorAll<HTMLElement>('[data-view-button]')[action.index]?.click()
    else if (act === 'cite') {
      if (!place.current && getSelection()?.isCollapsed !== false && !tools?.actions.paragraph && !document.activeElement?.closest('[data-paragraph], .note')) return false
      // The clipboard is asked at once: what is to be put there comes when it can.
      const copied = putOnClipboard(citationTypes(), withTools((fetched) => fetched.citation()))
      quietly(({ actions }) => actions.tell(copied))
    } else quietly((fetched) => fetched.answer(action))
    return true
  })

  // What has been laid out has heights that are known: from now on parts of it may be left out.
  article.addEventListener('contentvisibilityautostatechange', (event) => {
    const { target } = event
    if (target instanceof Element && target.matches('.stretch') && event instanceof ContentVisibilityAutoStateChangeEvent) {
      target.classList.toggle('seen', !event.skipped)
    }
  })

  document.addEventListener('click', ({ target }) => {
    const { step, by } = (target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null)?.dataset ?? {}
    if (step === 'turn' || step === 'exchange' || step === 'note') quietly(({ mover }) => { mover.step(step, by === '1' ? 1 : -1, false) })
  })

  // What stands at the end of the contents is not missed for a moment.
  whenIdle(() => {
    part('steps').then((steps) => {
      steps.querySelector('[data-only-notes]')?.setAttribute('aria-pressed', String(html.dataset['notes'] === 'only'))
      contents?.append(steps)
    }, () => undefined)
    learnHeights(article)
  })
}

/** Fetches what folds turns once a speaker is asked for, by the address or by opening the list of participants. */
function chooseOnDemand(article: HTMLElement): void {
  const participants = document.querySelector('.participants')
  let ready = false
  const fetchSpeakers = () => import('./speakers.ts').then(({ Speakers }) => {
    if (!ready) new Speakers(article)
    ready = true
  }).catch(() => undefined)
  if (new URLSearchParams(location.search).has('speaker')) void fetchSpeakers()
  participants?.addEventListener('toggle', fetchSpeakers)
  participants?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choose]') : null
    if (ready || !link) return
    event.preventDefault()
    void fetchSpeakers().then(() => {
      if (ready) link.click()
      else location.assign(link.href)
    })
  })
}

const article = document.querySelector<HTMLElement>('article.text')
if (article) read(article)

import type { ParagraphTools } from './paragraph-tools.ts'
import { drawMap } from '../place/map/call-map.ts'
import { citationTypes, putOnClipboard } from '../cite/clipboard.ts'
import { markPlace } from '../place/map/contents-place.ts'
import { listenForKeys } from '../site/keys.ts'
import { learnHeights } from '../place/learn-heights.ts'
import { part } from '../site/settings-page.ts'
import { Place } from '../place/place.ts'
import { Steps } from '../place/steps.ts'
import { printAll } from './print-all.ts'
import { keepPlace } from '../place/keep-place.ts'
import { recall } from '../kit/remembered.ts'
import { sayUnfetched } from '../site/say-unfetched.ts'
import { uncoverAt } from './reveal.ts'
import { controlViews } from './choose-view.ts'
import { sayWhere } from '../place/say-where.ts'
import { whenIdle } from '../kit/when-idle.ts'

/** Everything that the browser adds to the page of a call. */
function read(article: HTMLElement): void {
  const html = document.documentElement
  const call = /([^/]+)\/$/.exec(location.pathname)?.[1] ?? ''
  const place = new Place(article)
  const steps = new Steps(article, place)
  const bar = document.querySelector<HTMLElement>('[data-view-bar]')
  const contents = document.querySelector<HTMLElement>('.contents')
  const map = document.querySelector<HTMLElement>('[data-map]')

  // In a small window notes are folded to two lines, where the style can do that; a tap opens them.
  if (innerWidth < 768 && CSS.supports('selector(::details-content)'))
    for (const note of article.querySelectorAll('.note > details')) note.removeAttribute('open')
  chooseOnDemand(article)
  printAll()
  for (const type of ['click', 'keydown']) article.addEventListener(type, uncoverAt)
  keepPlace(call, place)
  const checks = `${html.dataset['base'] ?? '/'}calls/${call}/checks/`
  if (bar) controlViews(bar, place, () => import('./weave.ts').then(({ weave }) => weave(article, checks)))
  if (contents) markPlace(contents, place)
  if (map) drawMap(map, article, place)
  const where = document.querySelector<HTMLElement>('.where')
  if (where) sayWhere(where, place)
  place.addEventListener('change', () => {
    // Whoever jumps to the top, where the languages of the site are, still means the place that was left.
    if (place.at >= 0) html.dataset['place'] = place.at > 0 ? place.current?.id : ''
  })

  let tools: ParagraphTools | undefined
  const withTools = async <T>(use: (tools: ParagraphTools) => T | Promise<T>): Promise<T> => {
    const { ParagraphTools } = await import('./paragraph-tools.ts')
    return use((tools ??= new ParagraphTools(article, call, checks)))
  }
  const wish = (use: (tools: ParagraphTools) => unknown) => {
    withTools(use).catch(sayUnfetched)
  }
  // Without them the text is still there.
  const touch = (event?: Event) => {
    if (!tools)
      withTools((fetched) => {
        fetched.catchUp(event)
      }).catch(() => undefined)
  }
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'click'])
    article.addEventListener(type, touch, { passive: true })

  const glance = document.querySelector<HTMLDetailsElement>('[data-glance]')
  glance?.addEventListener('toggle', () => wish((fetched) => fetched.fill(glance)))

  /** The paragraph that a key is meant for: the focused one, the one that is pointed at, the one being read. */
  const meant = () => {
    const here = document.activeElement?.closest('[data-paragraph], .note')
      ? steps.here
      : (tools?.actions.paragraph ?? steps.here)
    return here?.dataset['at'] ? document.getElementById(here.dataset['at']) : here
  }

  const find = () => wish((fetched) => fetched.find())

  listenForKeys((action) => {
    const paragraph = meant()
    if (action.act === 'step') steps.step(action.kind, action.by, true)
    else if (action.act === 'view') bar?.querySelectorAll<HTMLElement>('[data-view-button]')[action.index]?.click()
    else if (action.act === 'find') find()
    else if (action.act === 'toggle') paragraph?.querySelector<HTMLElement>('[data-toggle]')?.click()
    // Somebody who has selected something may not have come to a paragraph.
    else if (action.act === 'cite' && (paragraph ?? getSelection()?.isCollapsed === false)) {
      // The clipboard is asked at once: what is to be put there comes when it can.
      const copied = putOnClipboard(
        citationTypes(),
        withTools((fetched) => fetched.citation(paragraph ?? article)),
      )
      wish(({ actions }) => actions.tell(copied))
    } else if (
      paragraph &&
      (action.act === 'mark' ||
        action.act === 'term' ||
        (action.act === 'sentence' && paragraph.contains(document.activeElement)))
    )
      wish((fetched) => fetched.act(action, paragraph))
    else return false
    return true
  })

  // What has been laid out has heights that are known: from now on parts of it may be left out.
  article.addEventListener('contentvisibilityautostatechange', (event) => {
    const { target } = event
    if (target instanceof Element && target.matches('.stretch') && 'skipped' in event)
      target.classList.toggle('seen', !event.skipped)
  })

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null
    const { step, by } = button?.dataset ?? {}
    if (step === 'take') wish((fetched) => fetched.take(call))
    else if (step === 'find') find()
    else if (step === 'turn' || step === 'exchange' || step === 'note') steps.step(step, by === '1' ? 1 : -1, false)
  })

  // What stands at the end of the contents is not missed for a moment.
  whenIdle(() => {
    part('steps').then(
      (steps) => {
        steps.querySelector('[data-only-notes]')?.setAttribute('aria-pressed', String(html.dataset['notes'] === 'only'))
        contents?.append(steps)
        // In a small window the head of the page is out of reach of the thumb that opens the contents.
        if (innerWidth < 1024) contents?.append(document.querySelector('.tools')?.cloneNode(true) ?? '')
      },
      () => undefined,
    )
    learnHeights(article)
    if (recall(`own:${call}`)) touch()
  })
}

/** Fetches what folds turns once a speaker is asked for, by the address or by opening the list of participants. */
function chooseOnDemand(article: HTMLElement): void {
  let ready = false
  const fetchChosenSpeaker = () =>
    import('./chosen-speaker.ts')
      .then(({ ChosenSpeaker }) => {
        if (!ready) new ChosenSpeaker(article)
        ready = true
      })
      .catch(() => undefined)
  if (new URLSearchParams(location.search).has('speaker')) void fetchChosenSpeaker()
  // The first click opens the list, by keyboard too.
  document.querySelector('.participants')?.addEventListener('click', (event) => {
    if (ready) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.participants li > a') : null
    const fetched = fetchChosenSpeaker()
    if (!link) return
    event.preventDefault()
    void fetched.then(() => {
      if (ready) link.click()
      else location.assign(link.href)
    })
  })
}

const article = document.querySelector<HTMLElement>('article.text')
if (article) read(article)

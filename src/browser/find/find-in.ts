import { isComposing } from '../kit/composing.ts'
import type { Fold } from '../../search/query/fold.ts'
import { findPassages, type FoundPassage, type FoldedText } from './find-passages.ts'
import { parseQuery } from '../../search/query/query.ts'
import { isShown } from '../kit/is-shown.ts'
import { rangeIn } from '../kit/text-place.ts'

/** Paragraphs that are found without a word. */
export interface Gathered {
  /** What they have in common: it stands in the box. */
  name: string
  /** Their ids. */
  paragraphs: readonly string[]
}

/** How a page is searched. */
interface FindOptions {
  /** Makes texts comparable. */
  fold: Fold
  /** Name of the highlight, as the style sheet has it. */
  highlight: string
  /** Shows a text that is folded or hidden. */
  uncover?: (text: Element) => void
  /** Is told what was found. */
  onFound?: (found: readonly Element[]) => void
}

/**
 * Lets a form find paragraphs and notes of this page: those that hold every term, as the search of the site does.
 * Enter and the buttons step through them. The hits are marked on the text.
 * @param form holds an `input`, an `output` for the count, and buttons with `data-step`
 * @returns shows paragraphs that somebody has gathered, until something is typed, and goes to the first
 */
export function findIn(
  form: HTMLFormElement,
  { fold, highlight, uncover, onFound }: FindOptions,
): (gathered: Gathered) => void {
  const input = form.querySelector('input')
  const output = form.querySelector('output')
  if (!input || !output) return () => undefined
  const elements = [...document.querySelectorAll<HTMLElement>('[data-paragraph], [data-note]')]
  const texts = elements.map((element) => [
    ...element.querySelectorAll(element.matches('[data-note]') ? 'details > :not(summary)' : ':scope > p[lang]'),
  ])
  const passages: FoldedText[][] = texts.map((parts) =>
    parts.map((part) => {
      const text = part.textContent
      return { text, folded: fold(text) }
    }),
  )
  let found: FoundPassage[] = []
  let at = -1
  let composing = false

  const find = (): void => {
    show(findPassages(passages, parseQuery(input.value, fold).terms, fold))
  }

  const show = (hits: FoundPassage[]): void => {
    found = hits
    at = -1
    onFound?.(found.flatMap(({ passage }) => elements[passage] ?? []))
    for (const [place, element] of elements.entries())
      element.toggleAttribute(
        'data-found',
        found.some((each) => each.passage === place),
      )
    mark(
      highlight,
      found.flatMap(({ passage, spans }) =>
        spans.flatMap(({ text, start, end }) => {
          const part = texts[passage]?.[text]
          const range = part && rangeIn(part, start, end)
          return range ? [range] : []
        }),
      ),
    )
    say()
  }

  const step = (by: number): void => {
    if (found.length === 0) return
    at = at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length
    const element = elements[found[at]?.passage ?? -1]
    const details = element?.querySelector('details')
    if (details) details.open = true
    const [span] = found[at]?.spans ?? []
    const own = texts[found[at]?.passage ?? -1]
    const part = span ? own?.[span.text] : (own?.find(isShown) ?? own?.[0])
    if (part) uncover?.(part)
    const range = part && span && rangeIn(part, span.start, span.end)
    // A paragraph may be higher than the window. What is not shown in this view has no place.
    const box = range?.getBoundingClientRect()
    if (box && box.height > 0) scrollBy({ top: (box.top + box.bottom - innerHeight) / 2 })
    else element?.scrollIntoView({ block: 'center' })
    for (const other of document.querySelectorAll('[data-found=now]')) other.setAttribute('data-found', '')
    element?.setAttribute('data-found', 'now')
    say()
  }

  const say = (): void => {
    output.textContent = input.value.trim() === '' ? '' : at < 0 ? String(found.length) : `${at + 1} / ${found.length}`
    form.toggleAttribute('data-nothing', input.value.trim() !== '' && found.length === 0)
  }

  input.addEventListener('input', find)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!composing) step(1)
  })
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null
    if (button) step(Number(button.dataset['step']))
  })
  input.addEventListener('keydown', (event) => {
    composing = isComposing(event)
    if (composing || event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    step(-1)
  })
  return ({ name, paragraphs }) => {
    input.value = name
    const wanted = new Set(paragraphs)
    const terms = parseQuery(`"${name}"`, fold).terms
    show(
      [...elements.keys()]
        .filter((at) => wanted.has(elements[at]?.id ?? ''))
        // It may stand there in other words, or in those of the other language.
        .map((at) => ({ passage: at, spans: findPassages(passages.slice(at, at + 1), terms, fold)[0]?.spans ?? [] })),
    )
    step(1)
  }
}

/** Marks ranges where the browser can (CSS Custom Highlight API); the paragraphs found are marked in any case. */
function mark(highlight: string, ranges: Range[]): void {
  if (!('highlights' in CSS)) return
  // eslint-disable-next-line compat/compat -- Asked for just before.
  CSS.highlights.set(highlight, new Highlight(...ranges))
}

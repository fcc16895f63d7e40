import { isComposing } from '../kit/composing.ts'
import type { Fold } from '../../search/query/fold.ts'
import { findPassages, type Found, type PassageText } from './find-passages.ts'
import { parseQuery } from '../../search/query/query.ts'
import { rangeIn } from '../kit/text-place.ts'

/** How a page is searched. */
interface Finding {
  /** Makes texts comparable. */
  fold: Fold
  /** Name of the highlight, as the style sheet has it. */
  highlight: string
  /** Shows a text that is folded or hidden. */
  uncover?: (text: Element) => void
}

/**
 * Lets a form find paragraphs and notes of this page: those that hold every term, as the search of the site does.
 * Enter and the buttons step through them. The hits are marked on the text.
 * @param form holds an `input`, an `output` for the count, and buttons with `data-step`
 */
export function findIn(form: HTMLFormElement, { fold, highlight, uncover }: Finding): void {
  const input = form.querySelector('input')
  const output = form.querySelector('output')
  if (!input || !output) return
  const elements = [...document.querySelectorAll<HTMLElement>('[data-paragraph], [data-note]')]
  const texts = elements.map((element) => [
    ...element.querySelectorAll(element.matches('[data-note]') ? 'details > :not(summary)' : ':scope > p[lang]'),
  ])
  const passages: PassageText[][] = texts.map((parts) =>
    parts.map((part) => {
      const text = part.textContent
      return { text, folded: fold(text) }
    }),
  )
  let found: Found[] = []
  let at = -1
  let composing = false

  const find = (): void => {
    found = findPassages(passages, parseQuery(input.value, fold).terms, fold)
    at = -1
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
    const part = span && texts[found[at]?.passage ?? -1]?.[span.text]
    if (part) uncover?.(part)
    const range = part && rangeIn(part, span.start, span.end)
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
}

/** Marks ranges where the browser can (CSS Custom Highlight API); the paragraphs found are marked in any case. */
function mark(highlight: string, ranges: Range[]): void {
  if (!('highlights' in CSS)) return
  // eslint-disable-next-line compat/compat -- Asked for just before.
  CSS.highlights.set(highlight, new Highlight(...ranges))
}

import { until, type Everywhere } from './everywhere.ts'
import type { EnginePage, WindowSize } from './engine-page.ts'

/** Opens a page of a call and waits until its script answers. */
export async function visitCall(visit: Everywhere['visit'], path: string, size?: WindowSize): Promise<EnginePage> {
  const page = await visit(path, size)
  await untilAnswering(page)
  return page
}

/** Waits until the script of a call answers: it has said which view is pressed. */
export async function untilAnswering(page: EnginePage): Promise<void> {
  await until(page, () => document.querySelector('[data-view-button][aria-pressed=true]') !== null)
}

/** The paragraph that holds some words: its id. */
export function paragraphWith(page: EnginePage, words: string): Promise<string> {
  return page.run(
    (wanted) =>
      [...document.querySelectorAll('[data-paragraph]')].find(({ textContent }) => textContent.includes(wanted))?.id ??
      '',
    words,
  )
}

/** Which languages of a paragraph take up room. */
export function languagesOf(page: EnginePage, id: string): Promise<string> {
  return page.run(
    (one) =>
      [...document.querySelectorAll(`[id="${one}"] > [lang]:not([hidden])`)]
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => text.getAttribute('lang'))
        .join(' '),
    id,
  )
}

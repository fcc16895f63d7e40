import type { Locale } from '../../../model/locale.ts'
import type { OfflineWords } from '../../../words/wording/offline-words.ts'
import type { BytesKept } from './progress-of.ts'
import { sayBytes } from './say-bytes.ts'

/** How far keeping has come, and how it is said. */
export interface ProgressContext extends BytesKept {
  /** Something is being fetched; otherwise it is paused. */
  runs: boolean
  words: OfflineWords
  locale: Locale
}

/** Shows the progress bar with its bytes and buttons while something that is wanted is not there yet. */
export function showProgress(shelf: ParentNode, { done, all, runs, words, locale }: ProgressContext): void {
  shelf.querySelector('[data-job]')?.toggleAttribute('hidden', done >= all)
  const bar = shelf.querySelector('progress')
  if (bar) {
    bar.max = Math.max(all, 1)
    bar.value = done
  }
  const say = runs ? words.progress : words.paused
  const text = shelf.querySelector('[data-progress]')
  if (text) text.textContent = say(sayBytes(done, locale), sayBytes(all, locale))
  shelf.querySelector('[data-pause]')?.toggleAttribute('hidden', !runs)
  shelf.querySelector('[data-resume]')?.toggleAttribute('hidden', runs)
}

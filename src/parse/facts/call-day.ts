import type { FrontLine } from '../../model/transcript.ts'
import { callDate } from './call-date.ts'

const TODAY = /\btoday\b|今天|今日|截至/gi

const ZONE = /\b(?:[ECMP][DS]?T|GMT|UTC|HKT|BST|CET)\b|[东東]部[时時][间間]|北京[时時][间間]/

/** Characters behind `today` within which its date begins: `as of today, July 31, 2025`. */
const NEAR = 24

/** Characters of a paragraph that are looked at. */
const OPENING = 4000

/**
 * The date of a call, ISO 8601: from the title and the lines above the speech, else from opening words that say
 * `today`. A day without it may be the end of the quarter and says nothing.
 */
export function callDay(front: FrontLine[], opening: string[]): string | null {
  const days = front.flatMap(({ kind, text }) => {
    const found = kind === 'title' || kind === 'heading' ? callDate(text) : null
    return found ? [{ ...found, zoned: ZONE.test(text) }] : []
  })
  // A page has the day of its own as well; only the call has a time in a zone.
  const day = days.find(({ zoned }) => zoned) ?? days[0]
  if (day) return day.date
  for (const text of opening) {
    for (const { 0: word, index } of text.slice(0, OPENING).matchAll(TODAY)) {
      const found = callDate(text.slice(index + word.length, index + word.length + 2 * NEAR))
      if (found && found.start <= NEAR) return found.date
    }
  }
  return null
}

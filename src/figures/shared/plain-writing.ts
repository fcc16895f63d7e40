import { matchesOf } from '../../text/matches-of.ts'

/** A text in plain writing, with the way back to the text as it stands. */
export interface PlainText {
  text: string
  /** The offset in the original text of an offset in the plain one. */
  placeOf: (offset: number) => number
}

/**
 * One way of writing, and what is written instead: a pattern with the `g` flag, its replacement, and a sign without which
 * the pattern changes nothing, which spares the search in most texts.
 */
export type Rewriting = [pattern: RegExp, instead: (match: RegExpExecArray) => string, sign?: string | RegExp]

/** `the auction for 27/28` is of a year that lies in two of the calendar. */
export const SEASON: Rewriting = [
  /(?<![\d/.,])([23]\d)\/([23]\d)(?![\d/%])/g,
  (m) => (Number(m[2]) === Number(m[1]) + 1 ? `20${m[0]}` : m[0]),
  '/',
]

/**
 * Rewrites what stands in a text in other ways of writing: each rule in turn, over what the ones before made of it.
 * Takes time linear in the length of the text where the patterns do.
 */
export function rewrite(text: string, rules: readonly Rewriting[]): PlainText {
  let plain = text
  let places: number[] | null = null
  for (const [pattern, instead, sign] of rules) {
    if (sign !== undefined && !(typeof sign === 'string' ? plain.includes(sign) : sign.test(plain))) continue
    const parts: string[] = []
    const moved: number[] = []
    let done = 0
    for (const match of matchesOf(pattern, plain)) {
      const other = instead(match)
      if (other === match[0]) continue
      places ??= Array.from({ length: text.length + 1 }, (_, index) => index)
      parts.push(plain.slice(done, match.index), other)
      keep(moved, places, done, match.index)
      spread(moved, places, match.index, match[0], other)
      done = match.index + match[0].length
    }
    if (!places || parts.length === 0) continue
    parts.push(plain.slice(done))
    keep(moved, places, done, plain.length + 1)
    plain = parts.join('')
    places = moved
  }
  return { text: plain, placeOf: (offset) => places?.[offset] ?? Math.min(offset, text.length) }
}

function keep(moved: number[], places: number[], from: number, to: number): void {
  for (let at = from; at < to; at++) moved.push(places[at] ?? 0)
}

/** What both begin and end with stays in its place; what differs between lies where the rest of the match lies. */
function spread(moved: number[], places: number[], from: number, match: string, instead: string): void {
  const most = Math.min(match.length, instead.length)
  let head = 0
  while (head < most && match[head] === instead[head]) head++
  let tail = 0
  while (tail < most - head && match.at(-1 - tail) === instead.at(-1 - tail)) tail++
  for (let at = 0; at < instead.length; at++) {
    const fromEnd = instead.length - at
    const offset =
      at < head
        ? at
        : at === instead.length - 1
          ? match.length - 1
          : fromEnd <= tail
            ? match.length - fromEnd
            : Math.min(at, match.length - tail - 1)
    moved.push(places[from + Math.max(offset, 0)] ?? 0)
  }
}

import type { ChineseLang } from '../model/transcript.ts'

/** The outer and the inner quotation marks of each region. */
const MARKS: Record<ChineseLang, readonly [outer: string, inner: string]> = {
  'zh-Hans': ['“”', '‘’'],
  'zh-Hant': ['「」', '『』'],
}
const OPENING = '“‘「『'
const CLOSING = '”’」』'
const STRAIGHT = `"'`
const LETTER = /[A-Za-z0-9]/

/** A pair of quotation marks, by their places. */
interface QuotePair {
  start: number
  end: number
  depth: number
}

/**
 * Puts the quotation marks of a region in the place of others, straight ones included: “” and ‘’ on the mainland, 「」 and 『』 in
 * Taiwan. Pairs only: a mark without another, an apostrophe and the sign of inches stay.
 * @param units the text, one UTF-16 unit each; changed in place
 * @param isChinese whether what stands between and around two places is Chinese
 */
export function regionalQuotes(
  units: string[],
  lang: ChineseLang,
  isChinese: (start: number, end: number) => boolean,
): void {
  for (const { start, end, depth } of quotePairs(units)) {
    if (!isChinese(start, end)) continue
    const marks = MARKS[lang][depth % 2] ?? ''
    units[start] = marks.charAt(0)
    units[end] = marks.charAt(1)
  }
}

function quotePairs(units: string[]): QuotePair[] {
  const open: { at: number; closing: string }[] = []
  const pairs: QuotePair[] = []
  const close = (mark: string, at: number): boolean => {
    const place = open.findLastIndex(({ closing }) => closing === mark)
    const start = open[place]?.at
    if (start === undefined) return false
    open.length = place
    pairs.push({ start, end: at, depth: place })
    return true
  }
  for (const [at, unit] of units.entries()) {
    if (unit === '\n') open.length = 0
    else if (OPENING.includes(unit)) open.push({ at, closing: CLOSING.charAt(OPENING.indexOf(unit)) })
    else if (CLOSING.includes(unit)) {
      // it’s, the 90’s
      if (unit !== '’' || !LETTER.test(units[at - 1] ?? '') || !LETTER.test(units[at + 1] ?? '')) close(unit, at)
    } else if (STRAIGHT.includes(unit)) {
      const [before = '', after = ''] = [units[at - 1], units[at + 1]]
      if (unit === "'" && LETTER.test(before) && LETTER.test(after)) continue
      if (!close(unit, at) && !(unit === '"' ? /\d/ : LETTER).test(before)) open.push({ at, closing: unit })
    }
  }
  return pairs
}

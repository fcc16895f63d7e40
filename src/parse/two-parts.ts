import type { Dialect } from './dialect.ts'
import { isSpeech, languageOrder } from './language-order.ts'
import { readApart } from './languages-apart.ts'
import type { SeedText } from './seed-text.ts'
import { sideOf, type Side } from './voice-groups.ts'

/** Lines of speech that each part has at least. */
const FEWEST = 4

/** Share of the lines of speech that may stand in the wrong part. */
const MISPLACED = 0.03

/** From so many changes of the language to a line of speech on, the languages take turns. */
const TAKES_TURNS = 0.2

/** Speech of one language with a single speaker is a block, unless it is in a file of its own. */
const SCORE = 0.9

/**
 * The whole call in the one language, then the whole call in the other: two files, `<id>.en.txt` and `<id>.zh.txt`, or
 * one below the other in one file.
 */
export const twoParts: Dialect = {
  name: 'two-parts',
  score: (seed) => {
    if (seed.border !== null) return 1
    const parts = findParts(seed)
    return parts === null ? 0 : SCORE + (1 - SCORE) * (1 - parts.misplaced / MISPLACED)
  },
  read: (seed) => {
    const { border } = seed
    const at = border === null ? (findParts(seed)?.at ?? seed.lines.length) : seed.lines.findIndex(({ number }) => number >= border)
    const first: Side = seed.lines.slice(0, at).find(isSpeech)?.chinese ? 'chinese' : 'english'
    return readApart(seed, first, at > 0 && at < seed.lines.length ? [at] : [])
  },
}

interface Parts {
  /** Index of the line at which the second part begins. */
  at: number
  /** Share of the speech that stands in the wrong part. */
  misplaced: number
}

/** Where a seed changes from the one language to the other, if it does so once. */
function findParts(seed: SeedText): Parts | null {
  const { lines } = seed
  const { english, chinese: spoken, toEnglish, toChinese } = languageOrder(seed)
  if (toEnglish.all + toChinese.all > (english + spoken) * TAKES_TURNS) return null
  const speech = lines.flatMap((line, at) => (isSpeech(line) ? [{ at, chinese: line.chinese && sideOf(line) === 'chinese' }] : []))
  const total = speech.length
  const chinese = speech.filter((one) => one.chinese).length
  if (chinese < FEWEST || total - chinese < FEWEST) return null
  const reversed = speech[0]?.chinese ?? false
  const second = reversed ? total - chinese : chinese
  // Of the first part's language so far, and of the other one that stands among it.
  let best = { wrong: Infinity, index: 0 }
  let wrongBefore = 0
  let rightAfter = second
  speech.forEach((one, index) => {
    const wrong = wrongBefore + (total - index - rightAfter)
    if (wrong < best.wrong) best = { wrong, index }
    if (one.chinese !== reversed) {
      wrongBefore += 1
      rightAfter -= 1
    }
  })
  const from = speech[best.index - 1]?.at
  const to = speech[best.index]?.at
  if (from === undefined || to === undefined || best.wrong > total * MISPLACED) return null
  return { at: beginning(lines, from + 1, to), misplaced: best.wrong / total }
}

/** The second part begins with its title or first speaker: behind the last speech, at the first Chinese or at a gap. */
function beginning(lines: SeedText['lines'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (lines[at]?.chinese || lines[at]?.gap) return at
  return from
}

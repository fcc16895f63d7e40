import { isRule } from '../containers/residue.ts'
import { isSpeech, type SeedLine } from '../frames/seed-line.ts'
import { type Language } from '../frames/language-words.ts'
import type { Material, Proposal } from './read-as.ts'
import { saidOn } from './voices/voice.ts'
import { wrapHabits } from './unwrap.ts'

/** Lines of speech that each part of a seed in two parts has at least, and share of them in the wrong part. */
const FEWEST = 4
const MISPLACED = 0.05

/** Every way to understand a seed that is worth trying. The first ones are the plainest. */
export function propose({ lines, named, frames, first }: Material, border: number | null): Proposal[] {
  const said = lines.flatMap((line, at): SeedLine[] => {
    const one = named[at]
    if (!one) return [line]
    if (one.rest === null) return []
    return [saidOn(line, one.rest, frames)]
  })
  const speech = said.filter((line) => line.before !== '' || isSpeech(line))
  const chinese = speech.filter((line) => line.chinese).length
  const orders: (Language | null)[] = first
    ? [first, null]
    : chinese === 0 || chinese === speech.length
      ? ['english']
      : ['english', 'chinese', null]
  const parted = border === null ? bordersOf(lines, speech) : lines.findIndex(({ number }) => number >= border)
  const parts = parted > 0 ? (border === null ? [[], [parted]] : [[parted]]) : [[]]
  const wraps = wrapHabits(said) || lines.some(({ torn }) => torn) ? [false, true] : [false]
  return parts.flatMap((borders) =>
    orders.flatMap((first) =>
      wraps.map((unwrap): Proposal => ({
        name: [
          first === null ? 'in no order' : `${first} first`,
          ...(borders.length > 0 ? ['two parts'] : []),
          ...(unwrap ? ['unwrapped'] : []),
        ].join(', '),
        first,
        unwrap,
        borders,
      })),
    ),
  )
}

/** Where a seed changes once from the one language to the other; −1 where it does not. */
function bordersOf(lines: readonly SeedLine[], speech: readonly SeedLine[]): number {
  const total = speech.length
  const chinese = speech.filter((line) => line.chinese).length
  if (chinese < FEWEST || total - chinese < FEWEST) return -1
  // Which language comes first the first line does not tell: it may be a title.
  let best = { wrong: Infinity, at: 0 }
  let chineseBefore = 0
  speech.forEach((line, at) => {
    const englishAfter = total - chinese - (at - chineseBefore)
    const chineseFirst = at - chineseBefore + (chinese - chineseBefore)
    const wrong = Math.min(chineseFirst, chineseBefore + englishAfter)
    if (wrong < best.wrong) best = { wrong, at }
    chineseBefore += Number(line.chinese)
  })
  const [last, next] = [speech[best.at - 1], speech[best.at]]
  if (!last || !next || best.wrong > total * MISPLACED) return -1
  const from = lines.findIndex(({ number }) => number === last.number) + 1
  const to = lines.findIndex(({ number }) => number === next.number)
  // The second part begins with its title or first speaker: behind the last speech, at a rule, the first Chinese or a gap.
  const between = lines.slice(from, to)
  const rule = between.findIndex(({ text }) => isRule(text))
  const edge = rule === -1 ? between.findIndex(({ chinese, gap }) => chinese || gap) : rule
  return from + Math.max(0, edge)
}

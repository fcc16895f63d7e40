import { languageTag } from './language-tag.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { sideOf, type Side } from './voice-groups.ts'
import { onceFor } from '../text/once-for.ts'

/** A line with a tag before it. */
export interface TaggedLine {
  side: Side
  number: number | null
  /** What follows the tag; `null` where the tag stands alone. */
  rest: SeedLine | null
}

/** The lines of a seed that begin with a tag, by their indices, and how many there are of each side. */
export interface TaggedLines {
  lines: ReadonlyMap<number, TaggedLine>
  english: number
  chinese: number
}

/**
 * Finds the tagged lines of a seed. Which language the original is in follows from what is tagged so as a whole: one field
 * may repeat the other language.
 */
export const taggedLines: (seed: SeedText) => TaggedLines = onceFor(find)

function find({ lines }: SeedText): TaggedLines {
  const tags = lines.flatMap((line, at) => {
    const tag = languageTag(line.text)
    return tag ? [{ at, line, tag }] : []
  })
  const original = originalSide(lines, tags)
  const found = new Map<number, TaggedLine>()
  const counts = { english: 0, chinese: 0 }
  for (const { at, line, tag } of tags) {
    const side = tag.says === 'original' ? original : tag.says === 'translation' ? otherSide(original) : tag.says
    const rest = tag.rest === '' ? null : { ...line, text: tag.rest, label: null }
    found.set(at, { side, number: tag.number, rest: rest && { ...rest, chinese: line.chinese && sideOf(rest) === 'chinese' } })
    counts[side] += 1
  }
  return { lines: found, ...counts }
}

/** The other one of the two languages. */
function otherSide(side: Side): Side {
  return side === 'english' ? 'chinese' : 'english'
}

function originalSide(lines: SeedLine[], tags: { at: number; line: SeedLine; tag: { says: string; rest: string } }[]): Side {
  let chinese = 0
  let all = 0
  for (const { at, line, tag } of tags) {
    if (tag.says !== 'original') continue
    const text = tag.rest === '' ? (lines[at + 1]?.text ?? '') : tag.rest
    all += 1
    if (sideOf({ ...line, chinese: /\p{Script=Han}/u.test(text), text }) === 'chinese') chinese += 1
  }
  return chinese * 2 > all ? 'chinese' : 'english'
}

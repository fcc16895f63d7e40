import { isStageDirection } from '../../text/stage-direction.ts'
import type { Draft, DraftParagraph } from '../draft/draft.ts'

/** What stands before the words of a text as something of its own: words before a mark that parts, or two words with capitals. */
const HEADS = [
  /^(?:[[【(（〈<《{〔“"「『].{1,24}?[\])）】〉>》}〕”"」』]|[^.?!。？！,，]{1,32}?(?:\s*[:：|>»~=→、/\\]|\.{2,}|\s[-–—]|——))/u,
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,2}\p{Lu}[\p{L}'’-]+(?=[ ,])/u,
  /^[\p{Script=Han}·]{2,6}(?=\s|\.)/u,
]

/** What stands behind the last sentence of a text. */
const TAIL = /(?<=[.?!。？！…”"]\s*)[^\s.?!。？！…”"][^.?!。？！…”"]{0,30}$/u

/** The first word of a text; how many paragraphs, and which share of them, begin with one that nobody says so often. */
const FIRST = /^\S+(?=\s)/
const FEWEST = 4
const MOST = 0.5

/** Characters at the ends of a text that are looked at. */
const LONGEST = 48

/**
 * Paragraphs of which a text begins before a mark, or ends behind its last sentence, as that of another does: nobody speaks
 * so, and frames and names stand so. Figures count as one another.
 */
export function recurringEnds({ turns }: Draft): DraftParagraph[] {
  const byEnd = new Map<string, Set<DraftParagraph>>()
  const add = (key: string, one: DraftParagraph): void => void byEnd.set(key, (byEnd.get(key) ?? new Set()).add(one))
  const firsts = new Map<string, Set<DraftParagraph>>()
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  for (const one of paragraphs)
    for (const passage of [one.source, one.translation]) {
      if (!passage) continue
      const start = passage.text.slice(0, LONGEST)
      const word = FIRST.exec(start)?.[0]
      if (word !== undefined) firsts.set(word, (firsts.get(word) ?? new Set()).add(one))
      const head = HEADS.map((shape) => shape.exec(start)?.[0]).find((found) => found !== undefined)
      if (head !== undefined) add(`${bare(head)} …`, one)
      const tail = TAIL.exec(passage.text.slice(-LONGEST))?.[0]
      if (tail !== undefined && !isStageDirection(tail.replace(/^[[(（]|[\])）]$/g, ''))) add(`… ${bare(tail)}`, one)
    }
  const most = [...firsts.values()].filter(({ size }) => size >= FEWEST && size > paragraphs.length * MOST)
  return [...new Set([...[...byEnd.values()].filter(({ size }) => size > 1), ...most].flatMap((own) => [...own]))]
}

function bare(text: string): string {
  return text.replace(/\d+/g, '0')
}

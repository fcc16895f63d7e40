import type { Draft, DraftParagraph } from '../draft/draft.ts'
import { isResidue } from '../containers/residue.ts'
import { endsSentence } from '../frames/seed-line.ts'

/** Longest line below the call that nothing but its place shows, in characters. */
const LONGEST = 60

/**
 * Takes from a draft in both languages what stands below all speech: lines at the very end that are no sentences and have no
 * counterpart, such as buttons, counters and tags of a page. As what stands above the speech and is nothing that is known,
 * they are unplaced.
 */
export function withoutBelowSpeech(draft: Draft): Draft {
  const last = draft.turns.at(-1)
  const paragraphs = last?.paragraphs ?? []
  const start = paragraphs.findLastIndex((one) => !isBelow(one)) + 1
  if (!last || start === 0 || start === paragraphs.length || !paragraphs.some(isPair)) return draft
  const below = paragraphs
    .slice(start)
    .flatMap(({ source, translation }) => [source, translation].filter((one) => one !== null))
  return {
    ...draft,
    turns: [...draft.turns.slice(0, -1), { ...last, paragraphs: paragraphs.slice(0, start) }],
    unplaced: [
      ...draft.unplaced,
      ...below.flatMap(({ lines, text }) => lines.map((line, at) => ({ line, text: at === 0 ? text : '' }))),
    ],
  }
}

function isPair({ source, translation }: DraftParagraph): boolean {
  // The same below both of two files is no translation.
  return source !== null && translation !== null && source.text !== translation.text
}

function isBelow(one: DraftParagraph): boolean {
  const { text } = one.source ?? one.translation ?? { text: '' }
  return !isPair(one) && one.notes.length === 0 && (isResidue(text) || (text.length <= LONGEST && !endsSentence(text)))
}

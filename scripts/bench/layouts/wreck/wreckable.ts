import { hasChinese } from '../../../../src/text/chinese/has-chinese.ts'
import type { Draft, DraftParagraph, DraftTurn } from '../../../../src/parse/draft/draft.ts'
import type { Random } from '../../generated/random.ts'

/** The texts of a paragraph in which a mistake is made. */
export type Texts = 'source' | 'translation'

/** A right reading that may be wrecked. */
export interface Wreckable {
  draft: Draft
  /** The text of a line as the container gives it. */
  lineText: (line: number) => string
}

/** Makes a mistake in a reading; `null` where it has nothing of which the mistake could be made. What is given stays as it is. */
export type Wreck = (one: Wreckable, next: Random) => Draft | null

/** How many people speak. */
export function named({ turns }: Draft): number {
  return new Set(turns.flatMap(({ label }) => label?.name ?? [])).size
}

/** A speaker's name in either language. */
export function labelText(label: NonNullable<DraftTurn['label']>): [english: string, chinese: string] {
  return [label.name, label.zh ?? label.name]
}

/** A paragraph of one line in its own language. */
export function paragraph(text: string, line: number): DraftParagraph {
  const passage = { text, line, lines: [line] }
  return hasChinese(text)
    ? { source: null, translation: passage, notes: [] }
    : { source: passage, translation: null, notes: [] }
}

/** One of several, by chance. */
export function pick<Item>(all: readonly Item[], next: Random): Item {
  const one = all[Math.floor(next() * all.length)]
  if (one === undefined) throw new Error('There is none to pick.')
  return one
}

/** Where a stretch begins and ends: at least four places, at most all. */
export function stretch(length: number, next: Random): { from: number; to: number } {
  const long = Math.max(4, Math.floor(length * (0.1 + 0.5 * next())))
  const from = Math.floor(next() * Math.max(1, length - long))
  return { from, to: Math.min(length, from + long) }
}

/** A draft whose paragraphs are others, counted through all turns; turns of which none is left are gone. */
export function withParagraphs(draft: Draft, change: (all: DraftParagraph[]) => DraftParagraph[][]): Draft {
  const changed = change(draft.turns.flatMap(({ paragraphs }) => paragraphs))
  let at = 0
  const turns = draft.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.flatMap(() => changed[at++] ?? []) }))
  return { ...draft, turns: turns.filter(({ paragraphs }) => paragraphs.length > 0) }
}

import { anyWord } from '../../figures/shared/any-word.ts'
import { matchesOf } from '../../text/matches-of.ts'

/** A word of a list, where it stands in a text. */
export interface FoundWord<Value> {
  value: Value
  start: number
  end: number
}

/** Finds the words of a list in a text, the longest at each place, without overlaps. */
export type WordFinder<Value> = (text: string) => FoundWord<Value>[]

/** Where Chinese meets Latin, as most people space it. */
const BETWEEN = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu

/**
 * Prepares a list of words for finding. Takes time linear in the text, however long the list is.
 * @param words each with what it stands for; the first of equal ones counts
 * @param whole only whole words count, case and the kind of hyphen do not: for English; else the space between Chinese
 *   and Latin does not: `生成式 AI`
 */
export function wordFinder<Value>(words: Iterable<[string, Value]>, whole: boolean): WordFinder<Value> {
  const fold = (word: string): string => (whole ? word.toLowerCase().replace(/[\s-]+/g, ' ') : word.replaceAll(' ', ''))
  const values = new Map<string, Value>()
  for (const [word, value] of words) if (!values.has(fold(word))) values.set(fold(word), value)
  if (values.size === 0) return () => []
  const spaced = whole ? values.keys() : values.keys().map((word) => word.replace(BETWEEN, ' '))
  const any = anyWord(spaced).replaceAll(' ', whole ? '[ -]' : ' ?')
  // `non-operating income` is no operating income.
  const pattern = new RegExp(whole ? `\\b(?<!&|non-)${any}(?!\\w|-[a-z])` : any, whole ? 'gi' : 'g')
  return (text) => {
    const found: FoundWord<Value>[] = []
    for (const match of matchesOf(pattern, text)) {
      const value = values.get(match[0]) ?? values.get(fold(match[0]))
      if (value !== undefined) found.push({ value, start: match.index, end: match.index + match[0].length })
    }
    return found
  }
}

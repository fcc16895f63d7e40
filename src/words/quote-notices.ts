import type { ShownQuote } from '../model/call-insight.ts'
import type { InsightWords } from './wording/insight-words.ts'

/** What a reader is to know who meets a sentence outside its call: nothing where it is as good as its text. */
export function quoteNotices({ corrected, doubted }: ShownQuote, words: InsightWords): string[] {
  return [...(corrected.length > 0 ? [words.correctedTo(corrected)] : []), ...(doubted ? [words.doubted] : [])]
}

/** Whether there is anything to know. */
export function hasNotices({ corrected, doubted }: ShownQuote): boolean {
  return corrected.length > 0 || doubted
}

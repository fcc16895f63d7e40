/** A term of the glossary as it is explained in the text. */
export interface TermEntry {
  /** Fragment on the glossary page. */
  id: string
  term: string
  /** All English forms. */
  english: string[]
  /** All accepted renderings, in both scripts. */
  chinese: string[]
  /** The preferred rendering in the script of the page. */
  rendering: string
  meaning: string
}

/** A term that stands in a text. */
export interface FoundTerm {
  entry: TermEntry
  start: number
  end: number
}

const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/**
 * Finds the longest term that covers a place in a text. English terms stand alone as words, whatever their case;
 * Chinese ones are found anywhere.
 * @param offset in UTF-16 units
 */
export function termAt(text: string, offset: number, entries: readonly TermEntry[]): FoundTerm | null {
  const folded = text.toLowerCase()
  const chinese = HAN.test(text.charAt(offset)) || HAN.test(text.charAt(offset - 1))
  let best: FoundTerm | null = null
  for (const entry of entries) {
    for (const form of chinese ? entry.chinese : entry.english) {
      if (best && form.length <= best.end - best.start) continue
      const word = chinese ? form : form.toLowerCase()
      const start = startOf(folded, word, offset, !chinese)
      if (start >= 0) best = { entry, start, end: start + word.length }
    }
  }
  return best
}

/** Where an occurrence begins that covers the offset, or -1. */
function startOf(text: string, word: string, offset: number, whole: boolean): number {
  const from = Math.max(0, offset - word.length)
  for (let start = text.indexOf(word, from); start >= 0 && start <= offset; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    if (end >= offset && !(whole && (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))))) return start
  }
  return -1
}

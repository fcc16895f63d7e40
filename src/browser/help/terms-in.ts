/** A term of the glossary as it is explained in the text. */
export interface TermEntry {
  /** Where more is said of it, below the address of the site in the language of the page. */
  href: string
  term: string
  /** All English forms. */
  english: string[]
  /** All accepted renderings, in both scripts. */
  chinese: string[]
  /** The preferred rendering in the script of the page. */
  rendering: string
  meaning: string
}

/** A term that stands in a text, between two places in UTF-16 units. */
export interface FoundTerm {
  entry: TermEntry
  start: number
  end: number
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Finds the terms in a text, in their order. English terms stand alone as words, whatever their case; Chinese ones are
 * found anywhere. Where two overlap, the longer one is meant.
 */
export function termsIn(text: string, entries: readonly TermEntry[]): FoundTerm[] {
  const folded = foldLetters(text)
  const found = entries.flatMap((entry) =>
    [
      ...entry.english.flatMap((form) => placesOf(folded, foldLetters(form)).filter((place) => isWhole(text, place))),
      ...entry.chinese.flatMap((form) => placesOf(folded, foldLetters(form))),
    ].map((place) => ({ entry, ...place })),
  )
  const kept: FoundTerm[] = []
  for (const term of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => term.end <= start || end <= term.start)) kept.push(term)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Small letters where they are as long as the capital, so that places stay what they are. */
function foldLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

function placesOf(text: string, form: string): { start: number; end: number }[] {
  const places = []
  for (let start = text.indexOf(form); form && start >= 0; start = text.indexOf(form, start + form.length)) {
    places.push({ start, end: start + form.length })
  }
  return places
}

function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end))
}

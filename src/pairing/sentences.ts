import type { Span } from '../model/span.ts'
import type { Lang } from '../model/transcript.ts'
import { matchesOf } from '../text/matches-of.ts'

/** Marks that end a sentence, with the closing quotes and brackets and the space that belong to it. */
const ENGLISH_END = /(?:(?<![.?!…])[.?!…]+[)\]}"'”’]*(?=\s|$)|[。！？]+[”’」』）]*)\s*/g
const CHINESE_END = /(?:[。！？!?；;…]+|\.(?=\s|$))[”’"'」』）)\]】》〉]*(?:——|──)?\s*/g

/** Words that end in a full stop within a sentence, whatever follows. */
const TITLES = new Set('mr mrs ms dr prof messrs gen sen rep gov st mt vs e.g i.e cf approx'.split(' '))

/** Words that end in a full stop before a number. */
const NUMBERED = new Set('no nos vol fig sec'.split(' '))

/** Words that end in a full stop and may end the sentence too. */
const SHORT = new Set(
  (
    'inc corp co ltd llc plc bros jr sr etc al est dept univ intl assn ave blvd a.m p.m u.s u.k u.n e.u ' +
    'u.s.a d.c ph.d jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
)

/** Words that seldom stand in a name, so that a capital there begins a sentence. */
const OPENERS = new Set(
  (
    'the a an we i you he she it they our my your this that these those there here and but so or as at ' +
    'in on for if when while with from to by of now then thank thanks yes no what how who where why first second third ' +
    'next finally also because although however since after before over during looking turning moving let please ' +
    'our its their all some many most more each every one two year'
  ).split(' '),
)

/** Whether the full stop at a place ends an abbreviation or an initial, and not the sentence. */
function isAbbreviation(text: string, stop: number, next: string): boolean {
  const word = /[\p{L}\p{N}.&]*$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? ''
  const folded = word.toLowerCase()
  if (TITLES.has(folded) || (NUMBERED.has(folded) && /^\d/.test(next))) return true
  const opener =
    /^[\p{L}’']+/u
      .exec(next)?.[0]
      .toLowerCase()
      .replace(/[’'].*/, '') ?? ''
  if (SHORT.has(folded)) return opener !== '' && !OPENERS.has(opener)
  // Initials: J.P. Morgan, J. Smith; but `Exhibit A. We` and `Plan B. So` go on with an opener, and I is a word.
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I' && opener !== '' && !OPENERS.has(opener)
}

/** As long as the label of a list item may be, with its space. */
const LABEL = 10

function endsEnglish(text: string, start: number, at: number, end: number): boolean {
  const next = text.slice(end, end + 24)
  if (/^["'“‘(\[]*\p{Ll}/u.test(next)) return false
  // The number of a list item, or a Q. and A., stands with what follows.
  if (end - start < LABEL && /^\s*(?:[(]?\d{0,3}|[QA])[.)]*\s*$/.test(text.slice(start, end))) return false
  return text.charAt(at) !== '.' || text.charAt(at + 1) === '.' || !isAbbreviation(text, at, next)
}

function endsChinese(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const before = text.charAt(at - 1)
  // An address keeps its question mark, an abbreviation its full stop.
  if (mark === '?' || mark === ';') return !(/[\w/]/.test(before) && /[\w=&]/.test(text.charAt(at + 1)))
  return mark !== '.' || !/[A-Za-z\s]/.test(before)
}

/**
 * The sentences of a paragraph. The spans cover every character in order: space behind a sentence belongs to it.
 * English ends at `.`, `?`, `!` before a space and no small letter; abbreviations (U.S., Inc., Mr., J.P.), figures
 * ($9.99) and words that begin with a dot (.NET) do not end one. Chinese ends at 。！？；… and their half-width forms,
 * and keeps closing quotes and brackets.
 */
export function splitSentences(text: string, lang: Lang): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const {
    index,
    0: { length },
  } of matchesOf(lang === 'en' ? ENGLISH_END : CHINESE_END, text)) {
    const end = index + length
    if (end < text.length && !(lang === 'en' ? endsEnglish(text, start, index, end) : endsChinese(text, index)))
      continue
    spans.push({ start, end })
    start = end
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

import { hanForms } from '../../../src/search/query/han-forms.ts'
import type { SearchCall } from '../../../src/search/record/search-call.ts'

/**
 * Search as it is meant, as plainly as it can be written: every text is made plain once, every term is looked for in
 * every text. It shares nothing with the real search but OpenCC's table of characters.
 */
export class PlainScan {
  readonly #texts: { hit: string; texts: string[] }[]

  constructor(calls: readonly SearchCall[]) {
    this.#texts = calls.flatMap(({ id, paragraphs }) =>
      paragraphs.map((paragraph) => {
        return { hit: `${id}#${paragraph.id}`, texts: paragraph.texts.map(({ text }) => plain(text)) }
      }),
    )
  }

  /** The paragraphs, as `<call>#<paragraph>`, of which the texts together hold all terms. */
  hits(terms: readonly string[]): string[] {
    const wanted = terms
      .map(plain)
      .filter((term) => term !== '')
      .map(spellings)
    if (wanted.length === 0) return []
    return this.#texts
      .filter(({ texts }) => wanted.every((each) => texts.some((text) => each.some((spelling) => spelling(text)))))
      .map(({ hit }) => hit)
  }
}

const FORMS = hanForms()

/** A text of which all spellings that count as one are one. */
function plain(text: string): string {
  const quotes = (each: string) => each.replace(/[’‘‛ʼ`′´]/g, "'").replace(/[“”„‟″]/g, '"')
  return [...quotes(quotes(text).normalize('NFKD'))]
    .map((char) => FORMS.get(char) ?? char)
    .join('')
    .replace(/[\p{M}\p{Cf}·‧・]/gu, '')
    .replace(/\p{L}/gu, (letter) => letter.toUpperCase().toLowerCase())
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[〜∼]/g, '~')
    .replaceAll('。', '.')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(?!\p{Script=Han})(\p{L})(?=\p{N})(?!\p{Script=Han})/gu, '$1 ')
    .replace(/ ?([^\p{L}\p{N} ]|\p{Script=Han}) ?/gu, '$1')
    .trim()
}

/** Ways to find a term: as it is, and a figure with and without the separators of its thousands. */
function spellings(term: string): ((text: string) => boolean)[] {
  const joined = term.replace(/(?<![\d.]|\p{L})\d{1,3}(?:,\d{3})+(?![\d\p{L}])/gu, (figure) =>
    figure.replaceAll(',', ''),
  )
  const parted = joined.replace(/(?<![\d.]|\p{L})\d{4,}(?![\d\p{L}])/gu, (figure) => {
    return /^(?:19|20)\d\d$/.test(figure) ? figure : figure.replace(/\B(?=(?:\d{3})+$)/g, ',')
  })
  return [
    (text) => stands(text, term, false),
    ...[joined, parted].filter((other) => other !== term).map((other) => (text: string) => stands(text, other, true)),
  ]
}

/** Whether a term stands in a text: where it begins with a letter or digit, a word must begin there. */
function stands(text: string, term: string, whole: boolean): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = /[^]$/u.exec(text.slice(0, at))?.[0] ?? ''
    const after = /^[^]/u.exec(text.slice(at + term.length))?.[0] ?? ''
    const [first = ''] = term
    const last = /[^]$/u.exec(term)?.[0] ?? ''
    if (isLetter(first) && isLetter(before)) continue
    if (whole && isLetter(last) && isLetter(after)) continue
    return true
  }
  return false
}

function isLetter(char: string): boolean {
  return /^[\p{L}\p{N}]/u.test(char) && !/^\p{Script=Han}/u.test(char)
}

import type { Figure } from '../../../model/figure.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import { words } from '../../shared/pattern.ts'

/** Names in Latin letters, a letter behind them included: `iPhone`, `N3`, `F-35`, `Model Y`; but no `Q3`, `FY25` or `III`. */
const NAME =
  /(?<![\w.])(?!(?:Q[1-4]|H[12]|[FC]Y\d*|[IVX]+)(?!\w))[a-z]{0,2}[A-Z](?:[A-Z]{0,3}-\d+\w*|[\w+]*[A-Z\d][\w+]*|[a-z][\w+]+)(?: [A-Z](?![\w-]))?/g
/** `Model 3` */
const NUMBER = /^[ -]?\d+(?![\w.%])/

/** A name where it stands in a text. */
export interface Name {
  /** In a form that both languages share. */
  name: string
  /** As it stands. */
  word: string
  index: number
  /** It is made of capitals or digits, and no word. */
  isShort: boolean
}

/**
 * The names of a text that both languages write alike, in Latin letters.
 * @param figures figures of the text: their units and currencies are none
 */
export function namesIn(text: string, figures: readonly Figure[] = []): Name[] {
  const labels = new Set(figures.filter(({ kind }) => kind === 'label').map(({ place }) => place.start))
  const taken = figures.filter(({ kind }) => kind !== 'label')
  return matchesOf(NAME, text)
    .filter(({ index }) => !taken.some(({ place }) => index >= place.start && index < place.end))
    .map(({ 0: word, index }) => {
      const end = index + word.length
      const number = NUMBER.exec(text.slice(end))?.[0] ?? ''
      const name = folded(word + (labels.has(end + number.search(/\d/)) ? number : ''))
      return { name, word, index, isShort: !/[a-z]{2}/.test(word) }
    })
}

/** `GPUs` and GPU, `Model Y` and ModelY, `Disney Plus` and Disney+ are one. */
export function folded(text: string): string {
  return text
    .replace(/(?<=[A-Z\d])s(?!\w)/g, '')
    .replace(/ plus\b/gi, '+')
    .toLowerCase()
    .replace(/[\s-]/g, '')
}

/** Words in Latin letters that Chinese has for common nouns: `our chips` are IC. */
const NOUNS = new Set(words('comps ic pc tv it ai app vip kol sku ip led suv ev nev oem odm b2b b2c ceo cfo'))

/** What an abbreviation leaves out. */
const LITTLE = new Set(words('and of the to for in'))

/**
 * Whether a name of the translation may only be another word for what the source says: a noun, an abbreviation, or the whole
 * of a name that the source shortens (`the Y`).
 */
export function mayTranslate({ name, word }: Name, source: string): boolean {
  const letter = /(?<= )[A-Z]$/.exec(word)?.[0]
  return (
    NOUNS.has(name) ||
    isMadeOf(name, source) ||
    (letter !== undefined && new RegExp(`\\bthe ${letter}\\b`).test(source))
  )
}

/** Whether a name is made of how words of a text begin, one after the other: Capex, RevPAR, ARR. */
function isMadeOf(name: string, text: string): boolean {
  const said = matchesOf(/[a-z]+/gi, text).map(([word]) => word.toLowerCase())
  const goesOn = (rest: string, at: number): boolean => {
    const word = said[at]
    if (rest === '' || word === undefined) return rest === ''
    const most = Array.from(word).findIndex((letter, place) => letter !== rest[place])
    const lengths = Array.from({ length: most === -1 ? word.length : most }, (_, one) => one + 1)
    return lengths.some((length) => goesOn(rest.slice(length), at + 1)) || (LITTLE.has(word) && goesOn(rest, at + 1))
  }
  return said.some((_, at) => goesOn(name, at))
}

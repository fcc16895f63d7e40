import type { Fold } from '../query/fold.ts'
import { formsOf, type Form, type Term } from '../query/term.ts'
import type { Everybody } from './voices.ts'

/** Words that stand for one another: the renderings of a term in both languages, a word as each region says it. */
export interface Rendered {
  words: readonly string[]
  /** Further words that lead to these, and are too common to be looked for: 预期 for guidance. */
  from?: readonly string[]
}

export type SearchRenderings = readonly Rendered[]

/** What else a reader may mean by the words of a query. */
export class OtherNames {
  /** By folded word the groups that it stands in. */
  readonly #groups = new Map<string, Form[][]>()
  /** By folded name, and part of a name, the numbers of the people. */
  readonly #people = new Map<string, Set<number>>()
  /** What each of the people is called: the whole names and last ones, and the first ones, which stand for one another alone. */
  readonly #names: { always: string[][]; first: string[][] }[]

  constructor(renderings: SearchRenderings, { people, names }: Everybody, fold: Fold) {
    for (const { words, from = [] } of renderings) {
      const forms = words
        .map((word) => fold(word).units)
        .filter(({ length }) => length > 0)
        .flatMap(formsOf)
      for (const word of [...words, ...from]) {
        const key = keyOf(fold(word).units)
        if (key !== '') this.#groups.set(key, [...(this.#groups.get(key) ?? []), forms])
      }
    }
    this.#names = people.map((person, number) => {
      const parts = person.names.map(partsOf).filter(({ length }) => length > 1)
      const folded = (at: 0 | -1): string[][] => parts.map((own) => fold(own.at(at) ?? '').units)
      return { always: [...(names[number] ?? []), ...folded(-1)], first: folded(0) }
    })
    for (const [number, person] of people.entries()) {
      for (const part of [...(names[number] ?? []), ...person.names.flatMap(partsOf).map((each) => fold(each).units)]) {
        const key = keyOf(part)
        this.#people.set(key, (this.#people.get(key) ?? new Set()).add(number))
      }
    }
  }

  /** The forms of the other renderings of a term, the names of the people whom it names among them; none of a phrase. */
  formsOf({ phrase, forms: [typed] }: Term): Form[] {
    if (phrase || !typed) return []
    const own = keyOf(typed.units)
    const named = Array.from(this.#people.get(own) ?? [], (number) => this.#names[number])
      .flatMap((one) =>
        one ? [...one.always, ...(one.first.some((part) => keyOf(part) === own) ? one.first : [])] : [],
      )
      .flatMap((units) => formsOf(units))
    const groups = this.#groups.get(own)?.flat() ?? [...this.#within(typed.units), ...this.#around(typed.units)]
    const found = [...groups, ...named].filter(({ units }) => units.length > 0 && keyOf(units) !== own)
    return [...new Map(found.map((form) => [keyOf(form.units), form])).values()]
  }

  /** The forms of a longer Chinese word in which one that is known stands: 高水平 for 高水準. */
  #within(units: readonly string[]): Form[] {
    if (units.length < 3 || !units.every(isHan)) return []
    return units.flatMap((_, start) =>
      [2, 3].flatMap((length) => {
        const known = units.slice(start, start + length)
        if (known.length < length || length === units.length) return []
        return (this.#groups.get(keyOf(known)) ?? [])
          .flat()
          .filter((form) => form.units.every(isHan) && keyOf(form.units) !== keyOf(known))
          .map(({ units: other }) => ({
            units: [...units.slice(0, start), ...other, ...units.slice(start + length)],
            open: false,
          }))
      }),
    )
  }

  /** The forms of known words that begin or end with a Chinese word which is none itself: 前瞻性声明 for 陳述. */
  #around(units: readonly string[]): Form[] {
    if (units.length < 2 || !units.every(isHan)) return []
    const part = keyOf(units)
    const forms = [...this.#groups]
      .filter(([key]) => key.startsWith(`${part} `) || key.endsWith(` ${part}`))
      .flatMap(([, groups]) => groups.flat())
      .filter((form) => form.units.every(isHan) && !keyOf(form.units).includes(part))
    return forms.slice(0, MOST_AROUND)
  }

  /** The two parts of a long Chinese term of which only one, as long as may be, is known: 关税 and 影响 of 关税影响. */
  partsOf(term: Term): Term[] {
    const units = term.forms[0]?.units ?? []
    const isKnown = (part: readonly string[]): boolean => this.#groups.has(keyOf(part)) || this.#people.has(keyOf(part))
    if (term.phrase || units.length < 4 || !units.every(isHan) || isKnown(units) || this.#around(units).length > 0)
      return [term]
    for (let length = units.length - 2; length >= 2; length--)
      for (const at of [length, units.length - length]) {
        const parts = [units.slice(0, at), units.slice(at)]
        if (parts.some((part) => part.length === length && isKnown(part)))
          return parts.map((part) => ({ text: part.join(''), phrase: false, forms: formsOf(part) }))
      }
    return [term]
  }

  /** The people whom a term names, by their numbers. */
  peopleOf({ phrase, forms: [typed] }: Term): ReadonlySet<number> {
    return (!phrase && typed && this.#people.get(keyOf(typed.units))) || new Set()
  }
}

function isHan(unit: string): boolean {
  return /^\p{Script=Han}$/u.test(unit)
}

/** So many forms are looked for at most where a word is only part of known ones. */
const MOST_AROUND = 12

/** The parts by which a person is named, each of two characters at least. */
function partsOf(name: string): string[] {
  return name.split(/[\s·‧・]/).filter((part) => part.length > 1 && !part.endsWith('.'))
}

function keyOf(units: readonly string[]): string {
  return units.join(' ')
}

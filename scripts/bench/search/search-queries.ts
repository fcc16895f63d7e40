import type { SearchCall } from '../../../src/search/record/search-call.ts'
import { random, type Random } from '../generated/random.ts'

/** What someone might look for, with what is in the box on the way there. */
export interface TypedQuery {
  query: string
  /** The box after each key or word put in, ending with the query. */
  steps: string[]
}

/** Each makes a query from a paragraph in its two languages, or nothing. */
const KINDS: ((english: string, chinese: string, next: Random) => string)[] = [
  (english, _, next) => found(english, /[A-Za-z]{3,}/g, next),
  (english, _, next) => found(english, /[A-Za-z]+ [A-Za-z]+/g, next),
  (english, _, next) => `"${found(english, /[\w$%.-]+ [\w$%.-]+ [\w$%.-]*\w/g, next)}"`,
  (_, chinese, next) => found(chinese, /\p{Script=Han}{2,4}/gu, next),
  (_, chinese, next) => found(chinese, /\p{Script=Han}/gu, next),
  (english, _, next) => found(english, /\$?\d[\d.,]*\d%?/g, next),
  (english, chinese, next) => `${found(english, /[A-Z]{2,}/g, next)} ${found(chinese, /\p{Script=Han}{2}/gu, next)}`,
]

/** Queries made of what stands in the calls: words, several words, phrases, Chinese of one to four characters, figures. */
export function searchQueries(calls: readonly SearchCall[], count: number, seed = 7): TypedQuery[] {
  const next = random(seed)
  const queries: TypedQuery[] = []
  for (let place = 0; queries.length < count; place++) {
    const [english, chinese] = pick(pick(calls, next).paragraphs, next).texts
    const query = KINDS[place % KINDS.length]?.(english?.text ?? '', chinese?.text ?? '', next) ?? ''
    if (/[\p{L}\p{N}]/u.test(query)) queries.push({ query, steps: stepsTo(query) })
  }
  return queries
}

/** English comes in letter by letter, Chinese word by word from the input method. */
function stepsTo(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1)).filter(
    (step) => !/\p{Script=Han}$/u.test(step) || step === query,
  )
}

function pick<Item>(items: readonly Item[], next: Random): Item {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** One of the stretches of a text that a pattern finds; nothing where there is none. */
function found(text: string, pattern: RegExp, next: Random): string {
  const all = text.match(pattern)
  return all ? pick(all, next) : ''
}

import type { ChineseLang, Origin, Transcript } from '../../model/transcript.ts'

/** What is said about a call besides its text: by options, by answers, by the name of its file. */
export interface GivenFacts {
  /** Name of the company. */
  company?: string
  ticker?: string
  exchange?: string
  year?: number
  quarter?: number
  /** ISO 8601 date of the call. */
  date?: string
  /** Script of the Chinese text. */
  lang?: ChineseLang
  /** Who made the translation. */
  origin?: Origin
}

/**
 * What only the name of the file said, once the call has another id.
 * @param named the call as it is read under the name of its file
 * @param final the same under its id
 */
export function factsOfName(named: Transcript, final: Transcript): GivenFacts {
  const { ticker } = named.company
  const { period } = named
  return {
    ...(ticker !== null && final.company.ticker === null ? { ticker } : {}),
    ...(period && !final.period ? period : {}),
  }
}

/** Options that have nothing to say about a call, since it has one language only. */
export function unusedFacts({ translation }: Transcript, { lang, origin }: GivenFacts): string[] {
  if (translation) return []
  return [...(lang === undefined ? [] : ['--lang']), ...(origin === undefined ? [] : ['--origin'])]
}

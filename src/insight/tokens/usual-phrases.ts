import type { Transcript } from '../../model/transcript.ts'

/** As often a phrase must stand in a call to be more than a phrase of one sentence. */
const OFTEN = 2
/** Before a noun; of a verb only `to` would stand here too. */
const BEFORE_NOUN = String.raw`(?:our|the|in|of|for|from|across|with|(?:turning|shifting|moving|switching)(?: now| next| on| over)* to)`

/** Behind a part of the company somewhere in the call; of a word in small letters nothing else shows that it is one. */
const AFTER_PART = String.raw`(?:segments?|business(?:es)?|divisions?|units?|groups?|side|lines?|categor(?:y|ies)|portfolios?|markets?|platforms?|teams?|operations|products?|services?|solutions?|customers?|channels?)`

/** `Data Center revenue was …`, at the beginning of a sentence. */
const REVENUE_OF =
  /(?:^|[.!?] )(\p{Lu}[\w-]*(?: (?:& |and )?\p{Lu}[\w-]*){0,3}) (?:revenues?|sales|net sales) (?=was|were|grew|rose|fell|increased|decreased|declined|of|totaled)/gmu
/** As many of a paragraph's sentences begin so where it goes through the parts of a company. */
const LISTED = 3

/**
 * Names that a call goes through in one paragraph with the revenue of each: whether a name is one of them tells that it is a part of
 * the company.
 */
export function listedNames({ turns }: Transcript): ReadonlySet<string> {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs.map(({ source }) => source?.text ?? ''))
  return new Set(
    paragraphs.flatMap((text) => {
      const names = new Set([...text.matchAll(REVENUE_OF)].map(([, name = '']) => name))
      return names.size < LISTED ? [] : [...names]
    }),
  )
}

/**
 * Whether a phrase is a noun that a call uses more than once: it stands there several times, whatever its case, and somewhere
 * behind a word such as `our` or `in`; in small letters also before one such as `business` or `products`.
 */
export function usualPhrases({ turns }: Transcript): (phrase: string) => boolean {
  const text = turns
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
    .join('\n')
    .toLowerCase()
  return (phrase) => {
    const wanted = phrase.toLowerCase().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    const count = text.match(new RegExp(String.raw`(?<!\w)${wanted}(?!\w)`, 'g'))?.length ?? 0
    const isPart =
      phrase !== phrase.toLowerCase() || new RegExp(String.raw`(?<!\w)${wanted} ${AFTER_PART}(?!\w)`).test(text)
    return count >= OFTEN && isPart && new RegExp(String.raw`\b${BEFORE_NOUN} ${wanted}(?!\w)`).test(text)
  }
}

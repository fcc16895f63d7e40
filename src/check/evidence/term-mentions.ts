import type { NamedTerms } from '../../figures/compare/values/excused.ts'
import { hasChineseName } from '../../figures/compare/context/subjects.ts'
import type { ChineseLang, PairSide } from '../../model/transcript.ts'
import type { Pair } from '../pair.ts'
import type { Glossary, GlossaryEntry } from './glossary.ts'
import type { FoundWord } from './word-finder.ts'

/** The words of the glossary in one pair. */
export interface TermMentions {
  pair: Pair
  /** English mentions by entry. */
  mentions: Map<GlossaryEntry, FoundWord<GlossaryEntry>[]>
  /** Renderings by how they are written, accepted and forbidden ones alike. */
  renderings: Map<string, FoundWord<string>[]>
}

/** A call, as far as its script is concerned: `null` where it has one language only. */
interface InScript {
  chinese: ChineseLang | null
}

/** Finds the words of the glossary in a pair. */
export function termMentions(pair: Pair, glossary: Glossary, script: ChineseLang): TermMentions {
  return {
    pair,
    mentions: Map.groupBy(glossary.english(pair.source.text), ({ value }) => value),
    renderings: Map.groupBy(glossary[script](pair.translation.text), ({ value }) => value),
  }
}

/** The accepted renderings of an entry in the script of a call. */
export function acceptedOf(call: InScript, entry: GlossaryEntry): string[] {
  return call.chinese === 'zh-Hant' ? entry.hant : entry.hans
}

/** The forbidden renderings of an entry in the script of a call. */
export function forbiddenOf(call: InScript, entry: GlossaryEntry): string[] {
  return (call.chinese === 'zh-Hant' ? entry.forbidden?.hant : entry.forbidden?.hans) ?? []
}

/**
 * Where a pair names quantities of the glossary, besides those that are known to be subjects of figures; a word that may mean
 * several stands for each.
 */
export function metricPlaces(
  call: InScript,
  { pair, mentions, renderings }: TermMentions,
): Record<PairSide, NamedTerms> {
  const { text } = pair.source
  const named = [...mentions].filter(([{ metric }]) => metric !== undefined)
  return {
    source: named.flatMap(([{ term }, places]) =>
      places.filter(({ start, end }) => !hasChineseName(text.slice(start, end))).map((place) => ({ term, place })),
    ),
    translation: named.flatMap(([entry]) =>
      acceptedOf(call, entry).flatMap((word) =>
        (renderings.get(word) ?? []).map((place) => ({ term: entry.term, place })),
      ),
    ),
  }
}

/** How often any of some renderings stands in a pair. */
export function countOf(renderings: TermMentions['renderings'], words: string[]): number {
  return words.reduce((sum, word) => sum + (renderings.get(word)?.length ?? 0), 0)
}

/**
 * How many of the places where a rendering stands are owed to other terms of the pair that accept it and have no other
 * rendering there.
 */
export function owedToOthers(
  call: InScript,
  { mentions, renderings }: TermMentions,
  entry: GlossaryEntry,
  word: string,
): number {
  let owed = 0
  for (const [other, places] of mentions) {
    const accepted = other === entry ? [] : acceptedOf(call, other)
    if (!accepted.includes(word)) continue
    owed += Math.max(
      0,
      places.length -
        countOf(
          renderings,
          accepted.filter((one) => one !== word),
        ),
    )
  }
  return owed
}

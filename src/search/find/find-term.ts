import { BIT, type Corpus } from './corpus.ts'
import { waysOf, type Lookup } from '../pagefind/index-key.ts'
import { sides, textAt } from '../pagefind/text-place.ts'
import type { Term } from '../query/term.ts'
import type { WordIndex } from '../pagefind/word-index.ts'

/** Where a term stands, passage by passage. */
export interface TermPlaces {
  /** For each passage the languages in which it holds the term, as bits. */
  languages: Uint8Array
  /** For each passage how often it holds the term, 255 at most. */
  counts: Uint8Array
  /** How many passages hold it. */
  passages: number
}

/** Finds all places of a term in the index: exactly those that `occurrences` finds in the texts. */
export async function findTerm({ forms }: Term, index: WordIndex, corpus: Corpus): Promise<TermPlaces> {
  const languages = new Uint8Array(corpus.passages)
  const counts = new Uint8Array(corpus.passages)
  let passages = 0
  for (const begin of await Promise.all(forms.flatMap(waysOf).map((way) => beginnings(way, index)))) {
    for (const place of begin) {
      const text = textAt(place)
      const passage = Math.floor(text / sides.length)
      if (languages[passage] === 0) passages++
      languages[passage] = (languages[passage] ?? 0) | BIT[sides[text % sides.length] ?? 'en']
      counts[passage] = Math.min(255, (counts[passage] ?? 0) + 1)
    }
  }
  return { languages, counts, passages }
}

/**
 * The places at which a form begins in one way: those that all its keys agree on. What is looked up for a word that may
 * go on to be any but some is wide, and only fetched where the rest stands at all.
 */
async function beginnings(way: readonly Lookup[], index: WordIndex): Promise<Float64Array> {
  const [first] = way
  // Where there is nothing to agree with, the texts will do.
  if (first && way.length === 1) return placesOf(first, index, false)
  const isWide = ({ keys }: Lookup) => keys.some(({ without }) => without !== undefined)
  const begin = agreed(
    await listsOf(
      way.filter((lookup) => !isWide(lookup)),
      index,
    ),
  )
  const wide = way.filter(isWide)
  if (begin.length === 0 || wide.length === 0) return begin
  return agreed([{ places: begin, offset: 0 }, ...(await listsOf(wide, index))])
}

/** The places of a lookup. */
interface PlacesAt {
  places: Float64Array
  offset: number
}

async function listsOf(lookups: readonly Lookup[], index: WordIndex): Promise<PlacesAt[]> {
  return Promise.all(
    lookups.map(async (lookup) => ({ places: await placesOf(lookup, index, true), offset: lookup.offset })),
  )
}

async function placesOf({ keys }: Lookup, index: WordIndex, exact: boolean): Promise<Float64Array> {
  return union(await Promise.all(keys.map((key) => index.places(key, exact))))
}

/** The places from which every list has one at its offset, starting from the rarest. */
function agreed(lists: readonly PlacesAt[]): Float64Array {
  const [rarest, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length)
  if (rarest === undefined) return new Float64Array()
  let begin = rarest.places.map((place) => place - rarest.offset)
  for (const { places, offset } of others) {
    let at = 0
    begin = begin.filter((place) => {
      while ((places[at] ?? Infinity) < place + offset) at++
      return places[at] === place + offset
    })
  }
  return begin
}

/** All places of several lists, ascending. */
function union(lists: Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = lists.filter(({ length }) => length > 0)
  return others.length === 0 ? first : Float64Array.from(lists.flatMap((list) => [...list])).sort()
}

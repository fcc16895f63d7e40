import type { Fold } from '../query/fold.ts'
import { indexKey, shortBeginnings, shortKey, shortPair, startsPair, traitsOf, type UnitTraits } from './index-key.ts'
import type { SearchCall } from '../record/search-call.ts'
import { sideOf, sides } from './text-place.ts'

/** Takes a place and is no key: Pagefind counts it and drops it. */
const FILLER = '-'

/** One call as Pagefind takes it in. */
export interface CallDocument {
  /** Keys and fillers, parted by spaces; what a key stands for is in its place. */
  content: string
  /** For each text, by its number, how many keys and fillers stand before it. */
  starts: number[]
}

/**
 * Lays out the paragraphs and notes of a call for the index. The key by which the build recognises the call comes last,
 * see `callKey`.
 */
export function callDocument({ paragraphs, notes }: SearchCall, fold: Fold): CallDocument {
  const passages = [...paragraphs.map(({ texts }) => texts), ...notes.map((note) => [note])]
  const pieces: string[] = []
  const starts: number[] = []
  let taken = 0
  for (const texts of passages) {
    for (const side of sides) {
      starts.push(taken)
      const own = texts.filter(({ lang }) => sideOf(lang) === side)
      taken += addTexts(
        pieces,
        own.map(({ text }) => text),
        fold,
      )
    }
  }
  return { content: pieces.join(' '), starts }
}

/**
 * Adds the keys of the texts of a passage on one side, each in its place, and the short ones behind them. Two texts are parted
 * by a filler.
 * @param pieces of the content
 * @returns how many places they take
 */
function addTexts(pieces: string[], texts: string[], fold: Fold): number {
  if (texts.length === 0) return 0
  const known = texts.map((text) => fold(text).units.map(knownUnit))
  let taken = 0
  for (const units of known) {
    for (let at = 0, unit = units[0]; unit !== undefined; unit = units[++at]) pieces.push(indexKey(unit, units[at + 1]))
    pieces.push(FILLER)
    taken += units.length + 1
  }
  const short = Array.from(beginningsOf(known), shortKey)
  pieces.push(...short)
  return taken + short.length
}

/** Of which beginnings of its units, and of which pairs of them, a text has short keys. */
function beginningsOf(texts: KnownUnit[][]): Set<string> {
  const found = new Set<string>()
  // A set of the units of each text would take longer than all else here.
  const text = ++marked
  for (const units of texts) {
    for (let at = 0, unit = units[0]; unit !== undefined; unit = units[++at]) {
      const pair = unit.startsPair ? shortPair(unit.unit, units[at + 1]?.unit) : null
      if (pair !== null) found.add(pair)
      if (unit.markedIn === text) continue
      unit.markedIn = text
      for (const beginning of unit.beginnings) found.add(beginning)
    }
  }
  return found
}

/** A unit with what its keys are made of. */
interface KnownUnit extends UnitTraits {
  unit: string
  beginnings: string[]
  startsPair: boolean
  /** Number of the text that it was last looked at in. */
  markedIn: number
}

let marked = 0

/** So many different units are kept: those of some hundred calls, which repeat most of theirs. */
const MOST_KNOWN = 50_000

const knownUnits = new Map<string, KnownUnit>()

/** What keys of a unit are made of is worked out once, since a language has few words that make up most of a text. */
function knownUnit(unit: string): KnownUnit {
  const known = knownUnits.get(unit)
  if (known) return known
  if (knownUnits.size >= MOST_KNOWN) knownUnits.clear()
  const made = { ...traitsOf(unit), unit, beginnings: shortBeginnings(unit), startsPair: startsPair(unit), markedIn: 0 }
  knownUnits.set(unit, made)
  return made
}

import type { Fold } from '../query/fold.ts'
import {
  HEADS,
  indexKey,
  shortBeginnings,
  shortKey,
  shortPair,
  startsPair,
  traitsOf,
  type UnitTraits,
} from './index-key.ts'
import type { SearchCall } from '../record/search-call.ts'
import { sideOf, sides, SLOT, type SlotLayout, type SearchSide } from './slots.ts'

/** Takes a place and is no key: Pagefind counts it and drops it. */
const FILLER = '-'

/** One call as Pagefind takes it in. */
export interface CallDocument {
  /** Keys and fillers, parted by spaces; what a key stands for is in its place. */
  content: string
  layout: SlotLayout
}

/**
 * Lays out the paragraphs and notes of a call for the index. The key by which the build recognises the call comes last,
 * see `callKey`.
 */
export function callDocument({ paragraphs, notes }: SearchCall, fold: Fold): CallDocument {
  const passages = [...paragraphs.map(({ texts }) => texts), ...notes.map((note) => [note])]
  const own = sides.filter((side) => passages.some((texts) => texts.some(({ lang }) => sideOf(lang) === side)))
  const layout: SlotLayout = { sides: own, passages: passages.length, wide: [] }
  const keys: string[] = []
  for (const [passage, texts] of passages.entries()) {
    for (const [place, side] of own.entries()) {
      const slots = addText(
        keys,
        texts.filter(({ lang }) => sideOf(lang) === side).map(({ text }) => text),
        side,
        fold,
      )
      if (slots > 1) layout.wide.push([passage * own.length + place, slots])
    }
  }
  return { content: keys.join(' '), layout }
}

/**
 * Adds the keys of a text in their places, filled up to whole slots, as pieces of the content. Two texts of one language are parted by a filler.
 * @returns how many slots it takes
 */
function addText(keys: string[], texts: string[], side: SearchSide, fold: Fold): number {
  const known = texts.map((text) => fold(text).units.map(knownUnit))
  const begun = beginningsOf(known)
  // What most texts hold stands at fixed places, which makes its lists even and small.
  const fixed = HEADS[side].map((beginning) => (begun.delete(beginning) ? shortKey(beginning) : FILLER))
  const head = [...fixed, ...Array.from(begun, shortKey)]
  let taken = head.length
  // Many small pieces make the content slow to put together, so what can be is put together here.
  keys.push(head.join(' '))
  for (const units of known) {
    for (let at = 0, unit = units[0]; unit !== undefined; unit = units[++at]) keys.push(indexKey(unit, units[at + 1]))
    keys.push(FILLER)
    taken += units.length + 1
  }
  const slots = Math.ceil(taken / SLOT)
  if (taken < slots * SLOT) keys.push(fillers(slots * SLOT - taken))
  return slots
}

function fillers(count: number): string {
  return `${FILLER} `.repeat(count - 1) + FILLER
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

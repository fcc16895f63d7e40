import { hasChinese } from '../text/has-chinese.ts'
import { hasTerm, isTerm } from './common-words.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import { nameParts } from './person-name.ts'
import { prefix, type Prefix } from './prefix.ts'
import type { SeedText } from './seed-text.ts'

/** Terms that stand one below the other, each once, are a glossary or a list of figures from this many on. */
const LIST = 3

/** Lines with initials that nothing explains, and their share of all lines, from which on they are who speaks. */
const FEWEST_INITIALS = 3
const MANY_INITIALS = 0.3

/** Names beside their counterparts, from which on it is the layout. */
const FEWEST_PARALLEL = 2

/**
 * Finds the lines that begin with the name of who speaks, by what the whole text says. A name counts where its form is
 * certain, where it comes back, or where the text speaks of the person elsewhere and it is no term; of a list of terms,
 * `Backlog: what is sold and not yet delivered`, none does.
 * @returns by index of the line. Initials that the text explains stand with the name that they stand for.
 */
export function prefixes({ lines }: Pick<SeedText, 'lines'>): Map<number, Prefix> {
  const found = new Map<number, Prefix>()
  const count = new Map<string, number>()
  const initials = new Map<string, Prefix>()
  lines.forEach(({ text }, at) => {
    const one = heading(text) ? null : prefix(text)
    if (!one) return
    found.set(at, one)
    const key = nameKey(one)
    count.set(key, (count.get(key) ?? 0) + 1)
    if (one.initials !== null) initials.set(one.initials, one)
  })
  const short = [...found.values()].filter(isInitials).length
  const usual = short >= FEWEST_INITIALS && short >= lines.length * MANY_INITIALS
  const likely = new Map<number, Prefix>()
  for (const [at, one] of found) {
    const full = initials.get(one.label.name)
    if (usual && isInitials(one)) likely.set(at, one)
    else if (full) likely.set(at, { ...one, label: { ...full.label, tail: null }, certain: true })
    else if (one.certain || (count.get(nameKey(one)) ?? 0) > 1 ? isName(one) : isPerson(one)) likely.set(at, one)
  }
  const once = (at: number) => {
    const one = likely.get(at)
    return one !== undefined && !one.certain && count.get(nameKey(one)) === 1
  }
  const listed = [...likely.keys()].filter((at) => once(at) && isListed(at, once))
  if (listed.length > 0) {
    const mentioned = mentionedNames(lines.map(({ text }) => text), listed.flatMap((at) => likely.get(at) ?? []))
    for (const at of listed) if (!mentioned.has(likely.get(at)?.label.name ?? '')) likely.delete(at)
  }
  const beside = parallel(found, likely)
  return beside.length === 0 ? likely : new Map([...likely, ...beside].sort(([a], [b]) => a - b))
}

/**
 * The lines whose name is no more than possible and that stand below or above one with a name, in the other language,
 * where that is so again and again: the same person by another name.
 */
function parallel(found: ReadonlyMap<number, Prefix>, likely: ReadonlyMap<number, Prefix>): [number, Prefix][] {
  const beside: [number, Prefix][] = []
  let known = 0
  for (const [at, one] of found) {
    const other = likely.get(at - 1) ?? likely.get(at + 1)
    if (!other || isChinese(other) === isChinese(one)) continue
    if (likely.has(at)) known += 1
    else if (!hasTerm(one.label.name)) beside.push([at, one])
  }
  return known >= FEWEST_PARALLEL ? beside : []
}

function isChinese({ label, rest }: Prefix): boolean {
  return hasChinese(rest === '' ? (label.zh ?? label.name) : rest)
}

function nameKey({ label }: Prefix): string {
  return label.name.toLowerCase()
}

/** A name that is certain or comes back: no term, and not initials that nothing explains. */
function isName(one: Prefix): boolean {
  return one.certain || (!isTerm(one.label.name) && !isInitials(one))
}

function isInitials({ label }: Prefix): boolean {
  return /^[A-Z]{2,4}$/.test(label.name)
}

/** A name that comes once: two words at least that are no term. In Chinese it is too likely to be one. */
function isPerson({ label: { name, tail } }: Prefix): boolean {
  if (hasChinese(name)) return false
  return (name.includes(' ') || isOperator(name)) && !hasTerm(name) && !hasTerm(tail ?? '')
}

/** Whether a line is one of several of its kind, one below the other. */
function isListed(at: number, once: (at: number) => boolean): boolean {
  let length = 1
  for (let before = at - 1; length < LIST && once(before); before--) length += 1
  for (let after = at + 1; length < LIST && once(after); after++) length += 1
  return length >= LIST
}

/** The names whose last word stands somewhere else in the text too. */
function mentionedNames(texts: string[], all: Prefix[]): Set<string> {
  const families = new Map<string, string[]>()
  for (const { label } of all) {
    const { family } = nameParts(label.name)
    if (family === '') continue
    const names = families.get(family)
    if (names) names.push(label.name)
    else families.set(family, [label.name])
  }
  const times = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
      const key = word.toLowerCase().replace(/['’]s$/, '')
      if (families.has(key)) times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  return new Set([...families].flatMap(([family, names]) => ((times.get(family) ?? 0) > names.length ? names : [])))
}

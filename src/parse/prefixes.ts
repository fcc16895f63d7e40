import { hasChinese } from '../text/has-chinese.ts'
import { chineseLabel } from './chinese-label.ts'
import { isChineseName } from './chinese-surname.ts'
import { hasTerm, isTerm } from './common-words.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import { prefix, type Prefix } from './prefix.ts'
import { isChineseFirm } from './role-or-firm.ts'
import type { SeedLine } from './seed-line.ts'
import { termLists } from './term-list.ts'
import { unnamedQuestions } from './unnamed-questions.ts'
import { onceFor } from '../text/once-for.ts'

/** Lines with initials that nothing explains, and their share of all lines, from which on they are who speaks. */
const FEWEST_INITIALS = 3
const MANY_INITIALS = 0.3

/** From this share of lines with Chinese on, a text has no English beside it that would tell who is named. */
const ONLY_CHINESE = 0.9

/** Words between people, and questions. */
const SPOKEN = /[我你您谢謝吗嗎呢请請?？]/

/** Lines in which a name is looked for; people are introduced at the beginning. */
const FIRST_LINES = 200

/** Names beside their counterparts, from which on it is the layout. */
const FEWEST_PARALLEL = 2

/**
 * Finds the lines that begin with the name of who speaks, by what the whole text says. A name counts where its form is
 * certain, where it comes back, or where the text speaks of the person elsewhere and it is no term; of a list of terms,
 * `Backlog: what is sold and not yet delivered`, none does.
 * @returns by index of the line. Initials that the text explains stand with the name that they stand for.
 */
export function prefixes({ lines }: { lines: SeedLine[] }): ReadonlyMap<number, Prefix> {
  return ofLines(lines)
}

const ofLines = onceFor(find)

function find(lines: SeedLine[]): ReadonlyMap<number, Prefix> {
  const found = new Map<number, Prefix>()
  const count = new Map<string, number>()
  const initials = new Map<string, Prefix>()
  lines.forEach(({ text }, at) => {
    const one = heading(text) ? null : prefix(text)
    if (!one || isField(one)) return
    found.set(at, one)
    const key = nameKey(one)
    count.set(key, (count.get(key) ?? 0) + 1)
    if (one.initials !== null) initials.set(one.initials, one)
  })
  const short = [...found.values()].filter(isInitials).length
  const usual = short >= FEWEST_INITIALS && short >= lines.length * MANY_INITIALS
  const chineseOnly = lines.filter(({ chinese }) => chinese).length > lines.length * ONLY_CHINESE
  const letters = byLetters(found.values())
  const likely = new Map<number, Prefix>()
  for (const [at, one] of found) {
    const full = initials.get(one.label.name) ?? (isInitials(one) ? letters.get(one.label.name) : null)
    if (full) likely.set(at, { ...one, label: { ...full.label, tail: null }, certain: true })
    else if (usual && isInitials(one)) likely.set(at, one)
    else if (one.certain || (count.get(nameKey(one)) ?? 0) > 1) {
      if (isName(one)) likely.set(at, one)
    } else if (isPerson(one) || (chineseOnly && speaksChinese(one, at, lines))) likely.set(at, one)
  }
  const once = (at: number) => {
    const one = likely.get(at)
    return one !== undefined && !one.certain && !hasChinese(one.label.name) && count.get(nameKey(one)) === 1
  }
  for (const at of termLists(lines, likely, once)) likely.delete(at)
  const more = [...parallel(found, likely), ...unnamedQuestions(lines, likely)]
  return more.length === 0 ? likely : new Map([...likely, ...more].sort(([a], [b]) => a - b))
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

/** `主持人：李明（投资者关系）`, `嘉宾：李明；王芳` say who is there. */
function isField({ label, rest }: Prefix): boolean {
  if (!hasChinese(rest) || /[。！？]/.test(rest)) return false
  if (/^嘉[宾賓]$/.test(label.name)) return /[、；;]/.test(rest) || chineseLabel(rest)?.certain === true
  return isOperator(label.name) && (isChineseName(rest) || chineseLabel(rest)?.certain === true)
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

/** A Chinese name or firm that comes once before words: those that somebody says to somebody, or it stands elsewhere too. */
function speaksChinese({ label: { name }, rest }: Prefix, at: number, lines: readonly SeedLine[]): boolean {
  if (!(isChineseName(name) || isChineseFirm(name)) || hasTerm(name)) return false
  // A part of a line in which others speak as well.
  if (lines[at - 1]?.number === lines[at]?.number) return true
  if (SPOKEN.test(rest === '' ? (lines[at + 1]?.text ?? '') : rest)) return true
  return lines.slice(0, FIRST_LINES).some(({ text }, other) => other !== at && text.includes(name))
}

/** Those with a name of several words, by its first letters; where two people share them, nobody. */
function byLetters(found: Iterable<Prefix>): Map<string, Prefix | null> {
  const letters = new Map<string, Prefix | null>()
  for (const one of found) {
    const { name } = one.label
    if (!name.includes(' ') || hasTerm(name)) continue
    const key = name.split(' ').map((word) => word.charAt(0).toUpperCase()).join('')
    const other = letters.get(key)
    letters.set(key, other === undefined || other?.label.name === name ? one : null)
  }
  return letters
}

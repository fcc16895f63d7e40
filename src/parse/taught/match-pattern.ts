import { TIME } from '../../text/clock.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { LayoutField, LinePattern, PatternPart } from '../../model/taught-layout.ts'

/** What a field took of a line: the offsets of its text, without blanks around it. */
export interface TakenField {
  field: LayoutField
  start: number
  end: number
}

const NUMBER = /\s*(\d{1,6}(?:\.\d{1,3}){0,3})/uy
const TIMED = new RegExp(`\\s*(${TIME})`, 'uy')
const BLANKS = /\s*/uy

/**
 * Sets a pattern against a line, from left to right and without going back: a text ends where what stands behind it in
 * the pattern comes for the first time, the last text where the line, or what stands behind it, does. A blank of the
 * pattern before a literal, or between fields, is one blank or more; any other is a run of blanks or nothing.
 * The time is linear in the line.
 * @returns `null` where the line is set otherwise
 */
export function matchPattern({ parts }: LinePattern, line: string): TakenField[] | null {
  const taken: TakenField[] = []
  const lastOpen = parts.findLastIndex(isOpen)
  let at = 0
  let part = 0
  while (part < parts.length) {
    const one = parts[part]
    if (!one) break
    if (!isOpen(one)) {
      const end = closed(one, line, at, taken)
      if (end === null) return null
      at = end
      part += 1
      continue
    }
    let behind = part + 1
    for (let next = parts[behind]; next && !isOpen(next); next = parts[behind]) behind += 1
    const group = parts.slice(part + 1, behind)
    const found = part === lastOpen ? closing(group, line, at) : first(group, parts[behind], line, at)
    if (!found) return null
    const text = trimmed(line, at, found.start)
    if (text.start >= text.end) return null
    taken.push({ field: one.field, ...text }, ...found.taken)
    at = found.end
    part = behind
  }
  return skipBlanks(line, at) === line.length ? taken : null
}

function isOpen(part: PatternPart): part is PatternPart & { kind: 'field' } {
  return part.kind === 'field' && part.field !== 'n' && part.field !== 'time'
}

/** A group of pieces found in a line: where it begins and ends, and what its fields took. */
interface FoundGroup {
  start: number
  end: number
  taken: TakenField[]
}

/** The first place from which on a group stands in a line. A group of nothing is where the Chinese begins. */
function first(group: PatternPart[], next: PatternPart | undefined, line: string, from: number): FoundGroup | null {
  const [head] = group
  for (let at = skipBlanks(line, from) + 1; at < line.length; at++) {
    if (head?.kind === 'literal') {
      at = line.indexOf(head.text, at)
      if (at === -1) return null
    } else if (head ? !isDigit(line, at) || isDigit(line, at - 1) : !hasChinese(line.charAt(at))) continue
    if ((head ?? next)?.apart && !isBlank(line, at - 1)) continue
    const taken: TakenField[] = []
    const end = all(group, line, at, taken)
    if (end !== null) return { start: at, end, taken }
  }
  return null
}

/** A group at the end of a line. Every piece but numbers and times has one length, so that one place is right. */
function closing(group: PatternPart[], line: string, from: number): FoundGroup | null {
  let at = line.length
  const blank = (): void => {
    while (at > from && isBlank(line, at - 1)) at -= 1
  }
  for (const part of group.toReversed()) {
    blank()
    if (part.kind === 'literal') at -= part.text.length
    else while (at > from && /[\d:.,]/.test(line.charAt(at - 1))) at -= 1
  }
  if (group[0]?.apart && !isBlank(line, at - 1)) return null
  const taken: TakenField[] = []
  const end = at < from ? null : all(group, line, at, taken)
  return end === null ? null : { start: at, end, taken }
}

function all(group: PatternPart[], line: string, from: number, taken: TakenField[]): number | null {
  let at: number | null = from
  for (const part of group) {
    if (at === null) return null
    at = closed(part, line, at, taken)
  }
  return at
}

/** The offset behind a literal, a number or a time that stands at an offset, blanks before it skipped. */
function closed(part: PatternPart, line: string, at: number, taken: TakenField[]): number | null {
  const start = skipBlanks(line, at)
  if (part.kind === 'literal') return line.startsWith(part.text, start) ? start + part.text.length : null
  const shape = part.field === 'n' ? NUMBER : TIMED
  shape.lastIndex = at
  const match = shape.exec(line)
  if (!match) return null
  const end = at + match[0].length
  if (isDigit(line, end)) return null
  taken.push({ field: part.field, start: end - (match[1] ?? '').length, end })
  return end
}

function trimmed(line: string, from: number, to: number): { start: number; end: number } {
  const start = skipBlanks(line, from)
  let end = to
  while (end > start && isBlank(line, end - 1)) end -= 1
  return { start, end }
}

function skipBlanks(line: string, at: number): number {
  BLANKS.lastIndex = at
  return at + (BLANKS.exec(line)?.[0].length ?? 0)
}

function isBlank(line: string, at: number): boolean {
  return /\s/u.test(line.charAt(at))
}

function isDigit(line: string, at: number): boolean {
  return /\d/.test(line.charAt(at))
}

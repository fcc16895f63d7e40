import type { FrontLine } from '../model/transcript.ts'
import { chineseLabel } from './chinese-label.ts'
import type { SeedLine } from './seed-line.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'
import { tidyLabel } from './tidy-label.ts'

/** `00:12:34`, `[12:34]`, `(1:02:03.5)`; a clock time goes on with `AM` or `PM`. */
const TIME = '[[(（【]?(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,3}):(?<seconds>\\d{2}(?:[.,]\\d{1,3})?)[\\])）】]?'
const LEADING = new RegExp(`^${TIME}(?!\\d|:|\\s*[ap]\\.?m\\b)[\\s–—-]*`, 'i')
const TRAILING = new RegExp(`\\s*${TIME}\\s*\\\\?(?<colon>[:：]?)$`, 'u')

/** A line that begins with one of these, or ends like this, can hold a time. */
const CAN_LEAD = /^[[(（【]?\d{1,3}:\d/
const CAN_TRAIL = /\d{1,3}:\d{2}(?:[.,]\d{1,3})?[\])）】]?\s*\\?[:：]?$/

/** Fewer lines with a time are no layout. */
const FEWEST = 3

/** Share of the times that must not go back. */
const ASCENDING = 0.8

/** Longest speaker line with a time behind the name, in characters. */
const LONGEST_LABEL = 80

/** A time and the rest of its line. */
interface Timed {
  time: number
  text: string
  /** Whether the time stands behind the text, as it does behind names. */
  behind: boolean
}

/**
 * Takes the times from the beginning of lines, and from behind the names of speakers, where they go through the seed in
 * ascending order. A line that is nothing but a time is set aside, and its time is that of the line below. A time in the
 * middle of a text stays where it is.
 */
export function takeTimes(lines: SeedLine[]): { lines: SeedLine[], aside: FrontLine[] } {
  const found = new Map<SeedLine, Timed>()
  let ascending = 0
  let last = 0
  for (const line of lines) {
    const timed = timeOf(line.text)
    if (!timed) continue
    found.set(line, timed)
    if (timed.time >= last) ascending += 1
    last = timed.time
  }
  if (found.size < FEWEST || ascending < found.size * ASCENDING) return { lines, aside: [] }
  const aside: FrontLine[] = []
  const kept: SeedLine[] = []
  let above: number | undefined
  let gap = false
  for (const line of lines) {
    const timed = found.get(line)
    if (timed?.text === '') {
      aside.push({ line: line.number, kind: 'residue', text: line.text })
      above = timed.time
      gap ||= line.gap
      continue
    }
    const time = timed?.time ?? above
    if (time === undefined) kept.push(line)
    else if (timed) kept.push({ ...line, text: timed.text, gap: gap || line.gap, time, label: labelOf(timed) })
    else kept.push({ ...line, gap: gap || line.gap, time })
    above = undefined
    gap = false
  }
  return { lines: kept, aside }
}

function timeOf(text: string): Timed | null {
  const leading = CAN_LEAD.test(text) ? LEADING.exec(text) : null
  if (leading) return { time: seconds(leading), text: text.slice(leading[0].length), behind: false }
  if (text.length > LONGEST_LABEL || !CAN_TRAIL.test(text)) return null
  const trailing = TRAILING.exec(text)
  if (!trailing) return null
  const name = text.slice(0, trailing.index)
  const timed = { time: seconds(trailing), text: name + (trailing.groups?.['colon'] ?? ''), behind: true }
  return /[.?!。？！]$/.test(name) || !labelOf(timed) ? null : timed
}

function labelOf({ text, behind }: Timed): SpeakerLabel | null {
  const label = speakerLabel(text)
  if (!behind) return label
  const found = label ?? chineseLabel(tidyLabel(text))
  return found && { name: found.name, tail: found.tail, zh: found.zh, sure: true }
}

function seconds({ groups = {} }: RegExpExecArray): number {
  const { hours = '0', minutes = '0', seconds: rest = '0' } = groups
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'))
}

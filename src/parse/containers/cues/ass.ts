import { secondsOf } from '../../../text/clock.ts'
import { CLOCK } from './cue-text.ts'
import { cueLines, type Cue } from './cue-writer.ts'
import { contentOf, type Content } from '../opened.ts'

const EVENT = /^\s*Dialogue:\s*/
const TIMED_EVENT = /^\s*Dialogue:[^,]{0,12},\s*\d+:\d{2}:\d{2}[.,]\d/
const TIME = new RegExp(`^${CLOCK}$`)

/** The fields of an event where no line says otherwise. */
const FIELDS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']

/** What subtitling programs write for no name, and for no title. */
const NO_NAME = /^(?:NTP|)$/
const NO_TITLE = /^(?:default|untitled|<untitled>|.*aegisub.*)$/i

const FEWEST = 2

/** Whether a text without the ending of subtitles is made of events. */
export function isEvents(rows: readonly string[]): boolean {
  const full = rows.filter((row) => row.trim() !== '')
  const events = full.filter((row) => TIMED_EVENT.test(row)).length
  return events >= FEWEST && events * 2 >= full.length
}

/** Reads Advanced SubStation Alpha: every event a line, `\N` inside of it a line break. */
export function readAss(rows: readonly string[]): Content {
  const cues: Cue[] = []
  let fields = FIELDS
  let events = false
  let title: string | undefined
  rows.forEach((raw, at) => {
    const row = raw.trim()
    if (/^\[.+\]$/.test(row)) events = /^\[events\]$/i.test(row)
    if (events && /^Format:/i.test(row))
      fields = row
        .slice(7)
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
    const named = /^Title:\s*(\S.*)$/.exec(row)?.[1]
    if (!events && named !== undefined && !NO_TITLE.test(named)) title ??= named
    const cue = EVENT.test(row) ? event(row, at + 1, fields) : null
    if (cue) cues.push(cue)
  })
  return contentOf(cueLines(cues), { facts: title === undefined ? {} : { title } })
}

function event(row: string, number: number, fields: string[]): Cue | null {
  const parts = row.replace(EVENT, '').split(',')
  const last = fields.length - 1
  const field = (name: string): string => {
    const at = fields.indexOf(name)
    return at === last ? parts.slice(at).join(',') : (parts[at]?.trim() ?? '')
  }
  const [start, end] = [field('start'), field('end')]
  const name = field('name')
  if (!TIME.test(start) || !TIME.test(end)) return null
  return {
    start: secondsOf(start),
    end: secondsOf(end),
    speaker: NO_NAME.test(name) ? undefined : name,
    rows: field('text')
      .split(/\\N|\\n/)
      .map((text) => ({ text: text.replaceAll('\\h', ' '), number })),
  }
}

import { withText, type SeedLine } from '../seed-line.ts'
import { CLOCK, clockSeconds, shownText, type Cue, type Cues } from './cue.ts'

const EVENT = /^Dialogue:\s*/
const TIME = new RegExp(`^${CLOCK}$`)

/** The fields of an event where no line says otherwise. */
const FIELDS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']

/** Whether a line is an event of Advanced SubStation Alpha. */
export function isEvent({ text }: SeedLine): boolean {
  return EVENT.test(text)
}

/** Reads Advanced SubStation Alpha: every event a line, `\N` inside of it a line break. */
export function readAss(lines: SeedLine[]): Cues {
  const residue: SeedLine[] = []
  const cues: Cue[] = []
  let fields = FIELDS
  let events = false
  for (const line of lines) {
    if (/^\[.+\]$/.test(line.text)) events = /^\[events\]$/i.test(line.text)
    if (events && /^Format:/i.test(line.text)) fields = line.text.slice(7).toLowerCase().split(',').map((name) => name.trim())
    const cue = isEvent(line) ? event(line, fields) : null
    if (cue) cues.push(cue)
    else residue.push(line)
  }
  return { cues, residue }
}

function event(line: SeedLine, fields: string[]): Cue | null {
  const parts = line.text.replace(EVENT, '').split(',')
  const last = fields.length - 1
  const field = (name: string): string => {
    const at = fields.indexOf(name)
    return at === last ? parts.slice(at).join(',') : (parts[at]?.trim() ?? '')
  }
  const [start, end] = [TIME.exec(field('start')), TIME.exec(field('end'))]
  const shown = field('text').split(/\\N|\\n/).map((text) => shownText(text.replaceAll('\\h', ' ').trim()))
  const texts = shown.filter(({ text }) => text !== '')
  if (!start || !end || texts.length === 0) return null
  return {
    start: clockSeconds(...start.slice(1)),
    end: clockSeconds(...end.slice(1)),
    voice: field('name').includes(' ') ? field('name') : null,
    lines: texts.map(({ text }) => withText(line, text)),
  }
}

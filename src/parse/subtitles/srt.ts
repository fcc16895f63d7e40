import { withText, type SeedLine } from '../seed-line.ts'
import { CLOCK, clockSeconds, shownText, type Cue, type Cues } from './cue.ts'

const TIMES = new RegExp(`^${CLOCK}\\s*-->\\s*${CLOCK}(?:\\s.*)?$`)

/** Blocks of WebVTT that hold no text. */
const BLOCK = /^(?:WEBVTT|NOTE|STYLE|REGION)\b|^X-TIMESTAMP-MAP/

/** Longest name of a cue, in characters. */
const LONGEST_NAME = 60

/** Whether a line holds the times of a cue. */
export function isTimes({ text }: SeedLine): boolean {
  return text.includes('-->') && TIMES.test(text)
}

/** Reads SubRip and WebVTT. A number or name directly above the times is the cue's, not text. */
export function readSrt(lines: SeedLine[]): Cues {
  const residue: SeedLine[] = []
  const cues: Cue[] = []
  let open: Cue | null = null
  let block = false
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const match = line.text.includes('-->') ? TIMES.exec(line.text) : null
    if (match) {
      const [, h, m, s, ms, hours, minutes, seconds, part] = match
      open = { start: clockSeconds(h, m, s, ms), end: clockSeconds(hours, minutes, seconds, part), voice: null, lines: [] }
      cues.push(open)
      residue.push(line)
      block = false
      return
    }
    if (BLOCK.test(line.text) && (open === null || line.gap)) block = true
    else if (line.gap && block) block = false
    const named = next && isTimes(next) && !next.gap && (/^\d+$/.test(line.text) || (line.gap && line.text.length <= LONGEST_NAME && open !== null))
    if (block || named || open === null) {
      residue.push(line)
      return
    }
    const { text, voice } = shownText(line.text)
    if (text === '') residue.push(line)
    else {
      open.voice ??= voice
      open.lines.push(withText(line, text))
    }
  })
  return { cues, residue }
}

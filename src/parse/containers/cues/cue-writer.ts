import { cueText } from './cue-text.ts'
import { linesOf, type OpenedLine } from '../opened.ts'

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start. */
  start: number
  end: number
  /** Who speaks, as a field of the container says. */
  speaker?: string | undefined
  /** The lines shown, with markup, and where they stand. */
  rows: { text: string; number: number }[]
}

/** Two people in one cue: a dash before each of its lines. */
const DASH = /^[-–—](?![-–—])\s*(?=\S)/

/** The lines of cues, in the order of the file, each with the number of its cue; cues of the same times share one. */
export function cueLines(cues: readonly Cue[]): OpenedLine[] {
  const indexOf = cueIndex()
  return cues.flatMap(({ start, end, speaker, rows }) => {
    const index = indexOf({ start, end })
    const shown = rows.map(({ text, number }) => ({ ...cueText(text), number }))
    const dashes = shown.filter(({ text }) => DASH.test(text)).length > 1
    let voice = speaker
    return shown.flatMap(({ text, number, turn, ...tags }, at): OpenedLine[] => {
      voice = tags.voice ?? voice
      const dash = dashes && DASH.test(text)
      const marks = { cue: { index, start, end }, speaker: voice, lang: tags.lang, turn: turn || dash || undefined }
      return linesOf(dash ? text.replace(DASH, '') : text, [number], marks, at === 0 ? 1 : 0)
    })
  })
}

/** Lines of two files, whose cues of the same times share a number. */
export function sharedCues(lines: OpenedLine[]): OpenedLine[] {
  const indexOf = cueIndex()
  return lines.map((line) => {
    const { cue } = line.marks
    return cue ? { ...line, marks: { ...line.marks, cue: { ...cue, index: indexOf(cue) } } } : line
  })
}

/** Gives cues of the same times the same number. */
function cueIndex(): (cue: { start: number; end: number }) => number {
  const indices = new Map<string, number>()
  return ({ start, end }) => {
    const key = `${start} ${end}`
    const index = indices.get(key) ?? indices.size
    indices.set(key, index)
    return index
  }
}

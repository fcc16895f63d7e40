import type { SeedLine } from '../seed-line.ts'

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start. */
  start: number
  end: number
  /** Who speaks, where the format has a place for it: `<v Ann Lee>`, the field Name. */
  voice: string | null
  lines: SeedLine[]
}

/** The cues of a seed, in the order of the file, and the lines that stand in none. */
export function cuesOf(lines: SeedLine[]): { cues: Cue[]; residue: SeedLine[] } {
  const residue: SeedLine[] = []
  const cues: Cue[] = []
  let last = -1
  for (const line of lines) {
    const cue = line.marks?.cue
    const open = cues.at(-1)
    if (!cue) residue.push(line)
    else if (open && last === cue.index && !line.gap) open.lines.push(line)
    else cues.push({ start: cue.start, end: cue.end, voice: line.marks?.speaker ?? null, lines: [line] })
    last = cue?.index ?? last
  }
  return { cues, residue }
}

import { sideOf, type Side } from '../voice-groups.ts'
import type { SeedLine } from '../seed-line.ts'
import type { Cue } from './cue.ts'

/** What is said at one time, in both languages. */
export interface Row {
  start: number
  end: number
  voice: string | null
  english: SeedLine[]
  chinese: SeedLine[]
}

/**
 * Brings cues of both languages together: those that have both as they are, and those of one language with the cue of the
 * other that is shown with them longest. Takes time linear in the number of cues, but for sorting.
 */
export function rowsOf(cues: Cue[]): Row[] {
  const rows = cues.map(({ start, end, voice, lines }): Row => {
    const sides: Record<Side, SeedLine[]> = { english: [], chinese: [] }
    for (const line of lines) sides[line.chinese ? sideOf(line) : 'english'].push(line)
    return { start, end, voice, ...sides }
  })
  const inOrder = rows.sort((a, b) => a.start - b.start)
  const english = inOrder.filter((row) => row.english.length > 0 || row.chinese.length === 0)
  const chinese = inOrder.filter((row) => row.english.length === 0 && row.chinese.length > 0)
  if (english.length === 0) return chinese
  const alone: Row[] = []
  let from = 0
  for (const row of chinese) {
    while ((english[from + 1]?.start ?? Infinity) <= row.start) from += 1
    let best: Row | null = null
    let longest = 0
    for (let at = from; at < english.length && (english[at]?.start ?? 0) < row.end; at++) {
      const other = english[at]
      const shared = other ? Math.min(row.end, other.end) - Math.max(row.start, other.start) : 0
      if (other && shared > longest) [best, longest] = [other, shared]
    }
    if (best) best.chinese.push(...row.chinese)
    else alone.push(row)
  }
  return alone.length === 0 ? english : [...english, ...alone].sort((a, b) => a.start - b.start)
}

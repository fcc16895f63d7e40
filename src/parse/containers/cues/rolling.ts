import type { FrontLine } from '../../../model/transcript.ts'
import type { OpenedLine } from '../opened.ts'

/** Share of the cues that begin with a line of the cue before, from which on captions roll. */
const ROLLING = 0.3
const FEWEST = 3

/** Seconds between cues that follow one another directly. */
const DIRECTLY = 0.05

/**
 * Takes out of rolling captions, where a line stays while the next comes below it, or grows word by word, all but one of
 * each: `a`, `a b`, `b`, `b c` is `a`, `b`, `c`. In other captions a line that comes twice was said twice.
 */
export function rolledUp(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[] } {
  const cues = inCues(lines)
  const again = cues.map((cue, at) => repeated(cues[at - 1] ?? [], cue))
  const rolling = again.filter((count) => count > 0).length
  if (rolling < FEWEST || rolling < cues.length * ROLLING) return { lines, aside: [] }
  const kept: OpenedLine[] = []
  const aside: FrontLine[] = []
  cues.forEach((cue, at) => {
    const count = again[at] ?? 0
    cue.forEach((line, index) => {
      const last = kept.at(-1)
      if (index >= count) kept.push(line)
      else if (index === count - 1 && last && line.text.length > last.text.length && grows(last, line)) {
        kept[kept.length - 1] = { ...last, text: line.text, numbers: [...last.numbers, ...line.numbers] }
      } else
        aside.push(...line.numbers.map((number): FrontLine => ({ line: number, kind: 'residue', text: line.text })))
    })
  })
  return { lines: kept, aside }
}

/** Lines of one cue after the other; cues of the same times that stand apart are two. */
function inCues(lines: OpenedLine[]): OpenedLine[][] {
  const cues: OpenedLine[][] = []
  for (const line of lines) {
    const last = cues.at(-1)
    if (last && last[0]?.marks.cue?.index === line.marks.cue?.index) last.push(line)
    else cues.push([line])
  }
  return cues
}

/** How many lines at the beginning of a cue are those at the end of the one before, or a longer form of its last one. */
function repeated(before: OpenedLine[], cue: OpenedLine[]): number {
  const [end, start] = [before[0]?.marks.cue?.end, cue[0]?.marks.cue?.start]
  if (end === undefined || start === undefined || start - end > DIRECTLY) return 0
  for (let count = Math.min(before.length, cue.length); count > 0; count--) {
    const tail = before.slice(-count)
    if (tail.every((line, at) => (at === count - 1 ? grows(line, cue[at]) : line.text === cue[at]?.text))) return count
  }
  return 0
}

function grows(line: OpenedLine, next: OpenedLine | undefined): boolean {
  return (
    next !== undefined &&
    (next.text === line.text ||
      (next.text.startsWith(line.text) && /^[\s,.!?]/.test(next.text.slice(line.text.length))))
  )
}

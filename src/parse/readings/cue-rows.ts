import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { languageOf } from '../frames/language-words.ts'
import { withoutFrame } from '../frames/unframed.ts'
import type { Frames } from '../frames/learn-frames.ts'
import type { Named } from '../speakers/naming.ts'

/** What is said at one time, in both languages. */
export interface CueRow {
  /** Seconds from the start. */
  start: number
  end: number
  /** Who begins to speak here; `null` where the speaker goes on, or nothing tells. */
  named: Named | null
  /** Who that is in the other language. */
  alias: Named | null
  /** Whether somebody begins to speak here, whoever it is. */
  begins: boolean
  /** Lines that are only a name. */
  names: { line: SeedLine; who: Named }[]
  english: SeedLine[]
  chinese: SeedLine[]
}

/**
 * Brings cues of both languages together: lines of one cue, and those of one language with the cue of the other that is
 * shown with them longest. Takes time linear in the number of cues, but for sorting.
 */
export function cueRows(lines: readonly SeedLine[], named: readonly (Named | null)[], frames: Frames): CueRow[] {
  const rows: CueRow[] = []
  const byCue = new Map<string, CueRow[]>()
  lines.forEach((line, at) => {
    const { cue } = line.marks
    if (!cue) return
    const who = named[at] ?? null
    const rest = who?.rest ?? null
    const text = who === null ? line.text : rest === null ? null : withoutFrame(rest, frames).text || rest
    const key = `${cue.start}/${cue.end}`
    const all = byCue.get(key) ?? []
    const begins = line.marks.turn === true
    // A colon of Chinese behind an English name makes no Chinese.
    const own = who !== null && text === null ? who.label.name : text
    const chinese = who === null || own === null || line.tagged ? line.chinese : languageOf(own) === 'chinese'
    // A translation that repeats the original.
    const echo =
      text !== null && !chinese && all.at(-1)?.chinese.length === 0 && all.at(-1)?.english.at(-1)?.text === text
    const side = chinese || echo ? 'chinese' : 'english'
    // Two who speak in one cue are two rows, in both languages in the same order.
    const found =
      begins || (who !== null && !echo)
        ? all.find((one) => one[side].length === 0)
        : (all.findLast((one) => one[side].length > 0) ?? all[0])
    const row = found ?? {
      start: cue.start,
      end: cue.end,
      named: null,
      alias: null,
      begins: false,
      names: [],
      english: [],
      chinese: [],
    }
    if (!found) {
      rows.push(row)
      byCue.set(key, [...all, row])
    }
    row.begins ||= begins
    // Of two names that in Chinese is the other one.
    const first = row.named === null || (hasChinese(row.named.label.name) && !hasChinese(who?.label.name ?? ''))
    if (who) [row.named, row.alias] = first ? [who, row.named] : [row.named, who]
    if (who && text === null) row.names.push({ line, who: { ...who, rest: null } })
    if (text !== null) row[side].push({ ...line, text, chinese: side === 'chinese', label: null, time: cue.start })
  })
  return together(rows)
}

function together(rows: CueRow[]): CueRow[] {
  const inOrder = rows.sort((a, b) => a.start - b.start)
  const english = inOrder.filter((row) => row.english.length > 0 || row.chinese.length === 0)
  const chinese = inOrder.filter((row) => row.english.length === 0 && row.chinese.length > 0)
  if (english.length === 0) return chinese
  const alone: CueRow[] = []
  let from = 0
  for (const row of chinese) {
    while ((english[from + 1]?.start ?? Infinity) <= row.start) from += 1
    let best: CueRow | null = null
    let longest = 0
    for (let at = from; at < english.length && (english[at]?.start ?? 0) < row.end; at++) {
      const other = english[at]
      const shared = other ? Math.min(row.end, other.end) - Math.max(row.start, other.start) : 0
      if (other && shared > longest) [best, longest] = [other, shared]
    }
    if (!best) alone.push(row)
    else {
      best.chinese.push(...row.chinese)
      best.names.push(...row.names)
      best.alias ??= row.named
    }
  }
  return alone.length === 0 ? english : [...english, ...alone].sort((a, b) => a.start - b.start)
}

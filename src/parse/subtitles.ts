import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { joinLines } from './join-lines.ts'
import type { SeedLine } from './seed-line.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'
import { cuesOf } from './subtitles/cue.ts'
import { paragraphsOf, type SaidRow } from './subtitles/paragraphs.ts'
import { rowsOf, type Row } from './subtitles/rows.ts'
import { namedSpeakers, type Named } from './voice.ts'
import { endsSentence } from './wrap-habit.ts'

/** Share of the cues that end a sentence, where Chinese sentences are marked at all. */
const MARKED = 0.1

/**
 * Subtitles in SRT, WebVTT or ASS: both languages in a cue, in cues of the same time, or in two files. Cues are joined
 * into paragraphs by speaker and sentence end.
 * ```
 * 1
 * 00:00:01,000 --> 00:00:04,000
 * Ann Lee: Thank you, operator.
 * 谢谢接线员。
 * ```
 */
export const subtitles: Dialect = {
  name: 'subtitles',
  score: ({ lines }) => (lines.length > 0 && lines.filter(({ marks }) => marks?.cue).length > lines.length / 2 ? 1 : 0),
  read: (seed) => {
    const builder = draftBuilder()
    const { cues, residue } = cuesOf(seed.lines)
    for (const line of residue) builder.front(line, 'residue')
    const said = cues.flatMap((cue) => cue.lines)
    const speakers = namedSpeakers(said)
    const named = new Map(said.map((line, index) => [line, speakers[index] ?? null]))
    for (const [line, one] of named) if (isNameAlone(line, one)) builder.front(line, 'residue')
    const rows = rowsOf(cues)
    const spaced = rows.filter((row) => endsSentence(row.chinese.at(-1)?.text ?? '')).length <= rows.length * MARKED
    let current: SpeakerLabel | null = null
    for (const row of paragraphsOf(rows.flatMap((one) => saidRows(one, named)))) {
      if (row.label && row.label.name !== current?.name) {
        current = row.label
        builder.speaker(current)
      }
      const source = joinLines(row.english, ' ')
      const translation = joinLines(row.chinese, spaced ? ' ' : '')
      builder.pair(source && { ...source, time: row.start }, translation && { ...translation, time: row.start })
    }
    const draft = builder.finish()
    draft.front.sort((a, b) => a.line - b.line)
    return draft
  },
}

/** A row as what is said in it: parts where several speak, each with the name before its words. */
function saidRows(row: Row, named: ReadonlyMap<SeedLine, Named | null>): SaidRow[] {
  const english = row.english.map((line) => spoken(line, named))
  const chinese = row.chinese.map((line) => spoken(line, named))
  const voice = row.voice === null ? null : (speakerLabel(row.voice) ?? { name: row.voice, tail: null, zh: null })
  const parts = Math.max(1, english.filter(({ begins }) => begins).length)
  if (parts > 1 && parts === english.length && (chinese.length === parts || chinese.length === 0)) {
    return english.map(({ line, label, begins }, at): SaidRow => {
      const translation = chinese[at]
      return { start: row.start, end: row.end, label, begins, english: line ? [line] : [], chinese: translation?.line ? [translation.line] : [] }
    })
  }
  const all = [...english, ...chinese]
  const label = voice ?? english.find((one) => one.label)?.label ?? chinese.find((one) => one.label)?.label ?? null
  const zh = chinese.find((one) => one.label?.zh)?.label?.zh ?? null
  return [{
    start: row.start,
    end: row.end,
    label: label && { ...label, zh: label.zh ?? zh },
    begins: all.some(({ begins }) => begins),
    english: english.flatMap(({ line }) => line ?? []),
    chinese: chinese.flatMap(({ line }) => line ?? []),
  }]
}

interface Spoken {
  line: SeedLine | null
  label: SpeakerLabel | null
  begins: boolean
}

function spoken(line: SeedLine, named: ReadonlyMap<SeedLine, Named | null>): Spoken {
  const one = named.get(line)
  if (one?.rest) return { line: one.rest, label: one.label, begins: false }
  if (one && isNameAlone(line, one)) return { line: null, label: one.label, begins: false }
  return { line, label: null, begins: line.marks?.turn === true }
}

/** A name on a line of its own within a cue ends with a colon: without one it may be what is said. */
function isNameAlone(line: SeedLine, one: Named | null): boolean {
  return one !== null && one.rest === null && /[:：]$/.test(line.text)
}

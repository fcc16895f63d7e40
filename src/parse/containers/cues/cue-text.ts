import { secondsOf } from '../../../text/clock.ts'

/** Markup inside of cues: styles, karaoke times, positions. Other text in angle brackets stays. */
const TAG = /<\/?(?:[biusvc]|ruby|rt|lang|font|span)(?:[.\s][^<>]*)?>|<\d[\d:.,]*>|\{\\[^{}]*\}|\{[biu]\}|<br\s*\/?>/gi
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/
const LANG = /<lang\s+([^>]+)>/
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/** Somebody else speaks: the arrows of closed captions. */
const ARROWS = /^>{2,3}(?!>)\s*/

/** A time as a pattern with one group. */
export const CLOCK = '((?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?)'

/** A line of a cue as it is shown. */
interface CueText {
  text: string
  /** Who speaks, and the language, where tags say so. */
  voice: string | undefined
  lang: string | undefined
  /** Whether arrows stood before it. */
  turn: boolean
}

/** Takes the markup out of a line of a cue. */
export function cueText(row: string): CueText {
  if (!/[<>{&]/.test(row)) return { text: row.trim(), voice: undefined, lang: undefined, turn: false }
  const voice = VOICE.exec(row)?.[1]?.trim()
  const lang = LANG.exec(row)?.[1]?.trim()
  const bare = row
    .replace(TAG, '')
    .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()
  const text = bare.replace(ARROWS, '')
  return { text, voice, lang, turn: text !== bare }
}

const WHOLE_CLOCK = new RegExp(`^[[(]?${CLOCK}[\\])]?$`)

/** Seconds of a time as a field has it: `00:01:02.5`, `62.5`; `null` where it is none. */
export function clockOf(text: string): number | null {
  const clock = WHOLE_CLOCK.exec(text.trim())?.[1]
  if (clock !== undefined) return secondsOf(clock)
  return /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null
}

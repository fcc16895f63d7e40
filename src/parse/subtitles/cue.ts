import type { SeedLine } from '../seed-line.ts'

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start. */
  start: number
  end: number
  /** Who speaks, where the format has a place for it: `<v Ann Lee>`, the field Name. */
  voice: string | null
  /** The lines shown, without markup. */
  lines: SeedLine[]
}

/** The cues of a seed, and the lines that are no text: times, numbers, styles. */
export interface Cues {
  cues: Cue[]
  residue: SeedLine[]
}

const CLOCK = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?'

/** Seconds from `1:02:03,500` or `02:03.5`. */
export function clockSeconds(hours = '0', minutes = '0', seconds = '0', part = ''): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + (part === '' ? 0 : Number(part) / 10 ** part.length)
}

/** A time as a pattern with four groups: hours, minutes, seconds, and the part of a second. */
export { CLOCK }

const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/
const TAG = /<\/?[a-z0-9][^<>]{0,80}>|\{\\[^{}]*\}|\{[biu]\}/gi
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '', '&rlm;': '' }

/** A line of a cue without markup, and whose voice its markup says. */
export function shownText(text: string): { text: string; voice: string | null } {
  if (!/[<{&]/.test(text)) return { text, voice: null }
  const voice = VOICE.exec(text)?.[1]?.trim() ?? null
  const bare = text.replace(TAG, '').replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
  return { text: bare.trim(), voice }
}

import type { Speaker, Transcript, Turn } from '../../model/transcript.ts'

/** What a layout may have no place for, so that reading cannot bring it back. */
export type Loss = 'speakers' | 'notes'

/**
 * What a file `<dialect>.layout.ts` exports: how a call is laid out in a layout that is read. For tests and measurements.
 */
export interface Layout {
  /** The files of the seed by their names, such as `amzn-2025-q1.txt`. No text of the call is altered. */
  layOut: (call: Transcript) => Record<string, string>
  /** What is not in these files. */
  loses?: readonly Loss[]
}

/** The title with the day of the call behind it, as the web pages have it. */
export function titleWithDay({ title, date }: Transcript): string {
  if (date === null) return title
  const day = new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return `${title} ${day} 5:00 PM ET`
}

/** The speaker of a turn. */
export function speakerOf({ id, speakers }: Transcript, turn: Turn): Speaker {
  const speaker = speakers.find((one) => one.id === turn.speaker)
  if (!speaker) throw new Error(`${id} has no speaker ${turn.speaker}`)
  return speaker
}

/** Lines as a file; the last one ends, too. */
export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

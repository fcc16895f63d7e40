import { readFileSync } from 'node:fs'
import type { Outcome } from '../model/problem.ts'
import type { Paragraph, Transcript } from '../model/transcript.ts'
import { parse } from './parse.ts'

/** Reads one of the real transcripts, for tests; `change` lays its text out anew. */
export function readCall(id: string, change: (text: string) => string = (text) => text): Outcome<Transcript> {
  return parse({ id, file: `seeds/${id}.txt`, text: change(readFileSync(`seeds/${id}.txt`, 'utf8')) })
}

/** All paragraphs of a call. */
export function paragraphs({ turns }: Transcript): Paragraph[] {
  return turns.flatMap((turn) => turn.paragraphs)
}

/** The turns of a call: line, speaker, exchange, number of paragraphs. */
export function outline({ turns }: Transcript): string[] {
  return turns.map(({ speaker, line, exchange, paragraphs: { length } }) => {
    return `${line} ${speaker} ${exchange ?? '-'} ${length}`
  })
}

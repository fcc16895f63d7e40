import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Outcome } from '../model/problem.ts'
import type { Paragraph, Transcript } from '../model/transcript.ts'
import type { SeedText } from '../read/seeds/read-seeds.ts'
import { parse } from './parse.ts'

/** Reads one of the real transcripts, for tests; `change` lays its text out anew. */
export function readCall(id: string, change: (text: string) => string = (text) => text): Outcome<Transcript> {
  return parse({ id, file: `seeds/${id}.txt`, text: change(readFileSync(`seeds/${id}.txt`, 'utf8')) })
}

const FIXTURES = 'src/parse/fixtures'

/** The paths of the real transcripts and of the invented ones whose names have one of some endings. */
export function seedPaths(endings: RegExp): string[] {
  const invented = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => endings.test(name))
  return ['seeds/amzn-2025-q1.txt', 'seeds/amzn-2025-q2.txt', ...invented.map((name) => join(FIXTURES, name))]
}

/** A seed by its path. */
export function seedOf(path: string): SeedText {
  return { id: basename(path, extname(path)), file: path, text: readFileSync(path, 'utf8') }
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

import { noContent, understand, type ReadCall } from '../call/understand.ts'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import { UNTAUGHT, type TaughtLayout, type Teaching } from '../model/taught-layout.ts'
import type { Transcript } from '../model/transcript.ts'
import { describedLayout, type DescribedLine } from '../parse/explain/described-layout.ts'
import { explain } from '../parse/explain/explain.ts'
import { foreignFormat } from '../read/seeds/foreign-format.ts'
import type { Seed, SeedFile } from '../read/seeds/read-seeds.ts'

/** The id of a text whose name says nothing. */
export const NAMELESS = 'transcript'

/** A file that can be taken in. */
export interface Incoming {
  /** The bytes of each file as they are. */
  bytes: readonly Uint8Array[]
  /** How it was read, which is done once for each layout; its id is the name of the file without its ending, or `NAMELESS`. */
  read: ReadCall
  /** The call as it is read under that name. */
  named: Transcript
  /** How its lines are set, as they were understood. */
  lines: DescribedLine[]
}

/**
 * Decodes and reads a file, or the two files of a call.
 * @param file the seed as it is named now; its id is the name without the ending, or `NAMELESS`
 * @param teaching the layouts that are tried, and the one that is asked for
 * @returns `null` with an error where it holds no text (`import-format`, those of decoding), or no call (`import-empty`,
 *   `seed-too-long`)
 */
export function incoming(
  bytes: readonly Uint8Array[],
  seedFile: Omit<SeedFile, 'path'>,
  teaching: Teaching = UNTAUGHT,
): Outcome<Incoming | null> {
  const { file, other } = seedFile
  const foreign = bytes.flatMap(
    (one, at) => foreignFormat(one, at === 0 ? file : (other?.file ?? file), 'import-format') ?? [],
  )
  if (foreign.length > 0) return { value: null, problems: foreign }
  const { value, problems, read } = understand({ file: seedFile, bytes }, { ...noContent, teaching })
  if (!value || !read) return { value: null, problems }
  const { seed, transcript } = value
  const error = problems.find(({ severity }) => severity === 'error')
  if (error)
    return {
      value: null,
      problems: [transcript.turns.length === 0 && error.rule === 'seed-empty' ? empty(file, seed) : error],
    }
  return { value: { bytes, ...described(read) }, problems: [] }
}

/** The same file read by a layout that has just been confirmed or changed. */
export function readBy(layout: TaughtLayout, { bytes, read: before }: Incoming): Incoming {
  const others = before.teaching.layouts.filter(({ name }) => name !== layout.name)
  const teaching = { layouts: [...others, layout], asked: layout.name }
  const { read } = understand(before, { ...noContent, teaching })
  return { bytes, ...described(read ?? before) }
}

function described(read: ReadCall): Omit<Incoming, 'bytes'> {
  return { read, named: read.reading.outcome.value, lines: describedLayout(explain(read)) }
}

function empty(file: string, { text }: Seed): Problem {
  return problem({
    rule: 'import-empty',
    severity: 'error',
    file,
    message: text.trim() === '' ? `There is nothing in ${file}.` : `There is no speech in ${file}.`,
    hint: 'Put the text of the whole call into it: who speaks, and what they say.',
  })
}

import { noContent, understand } from '../call/understand.ts'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { foreignFormat } from '../read/foreign-format.ts'
import type { Seed, SeedFile } from '../read/read-seeds.ts'

/** The id of a text whose name says nothing. */
export const NAMELESS = 'transcript'

/** A file that can be taken in. */
export interface Incoming {
  /** The bytes of each file as they are. */
  bytes: readonly Uint8Array[]
  /** What the files are called. */
  file: Omit<SeedFile, 'path'>
  /** Its id is the name of the file without its ending, or `NAMELESS`. */
  seed: Seed
  /** The call as it is read under that name. */
  named: Transcript
}

/**
 * Decodes and reads a file, or the two files of a call.
 * @param file the seed as it is named now; its id is the name without the ending, or `NAMELESS`
 * @returns `null` with an error where it holds no text (`import-format`, those of decoding), or no call (`import-empty`,
 *   `seed-too-long`)
 */
export function incoming(bytes: readonly Uint8Array[], seedFile: Omit<SeedFile, 'path'>): Outcome<Incoming | null> {
  const { file, other } = seedFile
  const foreign = bytes.flatMap((one, at) => foreignFormat(one, at === 0 ? file : other?.file ?? file, 'import-format') ?? [])
  if (foreign.length > 0) return { value: null, problems: foreign }
  const { value, problems } = understand({ file: seedFile, bytes }, noContent)
  if (!value) return { value: null, problems }
  const { seed, transcript } = value
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) return { value: null, problems: [transcript.turns.length === 0 && error.rule === 'seed-empty' ? empty(file, seed) : error] }
  return { value: { bytes, file: seedFile, seed, named: transcript }, problems: [] }
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

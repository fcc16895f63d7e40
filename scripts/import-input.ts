import { basename, dirname, extname } from 'node:path'
import { realpath } from 'node:fs/promises'
import { incoming, type Incoming } from '../src/import/incoming.ts'
import type { Outcome } from '../src/model/problem.ts'
import { readSeedBytes, seedEnding } from '../src/read/read-seeds.ts'
import { shownPath } from '../src/read/shown-path.ts'
import { argumentPath } from './argument-path.ts'

/** A file as it was named on the command line. */
export interface Input {
  /** As people are shown it. */
  file: string
  /** Absolute path; `null` for standard input. */
  path: string | null
  /** Its name without the ending; `null` for standard input. */
  name: string | null
  /** The ending that it will have as a seed. */
  ending: string
}

/** The ending of a seed whose own ending says nothing. */
const PLAIN = '.txt'

/** What an argument means: a path, or `-` for standard input. */
export function inputOf(argument: string): Input {
  if (argument === '-') return { file: '(standard input)', path: null, name: null, ending: PLAIN }
  const path = argumentPath(argument)
  return { file: shownPath(path), path, name: basename(path, extname(path)), ending: seedEnding(path) ?? PLAIN }
}

/** Reads a file, or standard input to its end; see `incoming`. */
export async function readInput({ file, path, name }: Input): Promise<Outcome<Incoming | null>> {
  if (path === null) return incoming(await standardInput(), file, name)
  const { value, problems } = await readSeedBytes({ id: '', file, path })
  return value ? incoming(value, file, name) : { value: null, problems }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Whether a file lies in a folder itself. */
export async function liesIn(path: string, folder: string): Promise<boolean> {
  const [own, other] = await Promise.all([realpath(path), realpath(folder)].map((real) => real.catch(() => null)))
  return own != null && other !== null && dirname(own) === other
}

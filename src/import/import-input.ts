import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { incoming, NAMELESS, type Incoming } from './incoming.ts'
import type { Outcome } from '../model/problem.ts'
import { findSeed, readSeedBytes, seedEnding, type SeedFile } from '../read/seeds/read-seeds.ts'
import { argumentPath } from '../read/site/argument-path.ts'
import type { Teaching } from '../model/taught-layout.ts'

/** What is taken in: a file, the two files of a call, or standard input. */
export interface Input {
  /** As people are shown it. */
  file: string
  /** `null` for standard input. */
  seed: SeedFile | null
  /** What stands behind the id in the name of each file as a seed: `.txt`; `.en.txt` and `.zh.txt`. */
  tails: string[]
}

/** The ending of a seed whose own ending says nothing. */
const PLAIN = '.txt'

/**
 * What arguments mean: paths, or `-` for standard input. The two files of a call, `<id>.en.txt` and `<id>.zh.txt`, are one
 * input, whether both are named or one.
 */
export async function inputsOf(args: string[]): Promise<Input[]> {
  const inputs = await Promise.all(args.map(inputOf))
  return inputs.filter(({ seed }, at) => {
    const twin = inputs.findIndex((one) => one.seed?.other && one.seed.path === seed?.path)
    return twin === -1 || twin === at
  })
}

async function inputOf(argument: string): Promise<Input> {
  if (argument === '-') return { file: '(standard input)', seed: null, tails: [PLAIN] }
  const seed = await findSeed(argumentPath(argument))
  const tails = [seed, ...(seed.other ? [seed.other] : [])].map(({ path }) => {
    const name = basename(path)
    return seedEnding(name) === null ? PLAIN : name.slice(seed.id.length)
  })
  return { file: [seed, seed.other].flatMap((one) => one?.file ?? []).join(' + '), seed, tails }
}

/** Reads a file, or standard input to its end; see `incoming`. */
export async function readInput({ file, seed }: Input, teaching: Teaching): Promise<Outcome<Incoming | null>> {
  if (!seed) return incoming([await standardInput()], { id: NAMELESS, file }, teaching)
  const { value, problems } = await readSeedBytes(seed)
  return value ? incoming(value, seed, teaching) : { value: null, problems }
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

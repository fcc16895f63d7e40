import { readFile, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { badId, exists } from './refusals.ts'
import type { Outcome } from '../model/problem.ts'
import { decode } from '../read/bytes/decode.ts'
import { fileError, isMissing } from '../read/bytes/file-error.ts'
import { callFilePath } from '../read/content/read-call-file.ts'
import { isSeedId, seedEnding, seedFile } from '../read/seeds/read-seeds.ts'
import type { Settings } from '../read/site/settings.ts'
import { shownPath } from '../read/site/shown-path.ts'
import type { Input } from './import-input.ts'

/** Where a call goes, and what stands there. */
export interface ImportPlace {
  /** Absolute paths of the seed's files. */
  seeds: string[]
  /** Absolute path of the call file. */
  callFile: string
  /** The files that are taken in are the seed itself: they stay where they are. */
  inPlace: boolean
  /** Text of the call file that is there, or `null`. */
  existing: string | null
  /** Other files of the same id, which `--force` replaces. */
  others: string[]
}

/**
 * Finds the place of a call.
 * @param force what is there may be replaced
 * @returns `null` with an error: `import-id` (the id cannot be one), `import-exists` (a call of this id is there)
 */
export async function placeOf(
  id: string,
  { file, seed, tails }: Input,
  { seedsDir, contentDir }: Settings,
  force: boolean,
): Promise<Outcome<ImportPlace | null>> {
  if (!isSeedId(id)) return { value: null, problems: [badId(file, id)] }
  const seeds = tails.map((tail) => join(seedsDir, id + tail))
  const callFile = callFilePath(contentDir, id)
  const inPlace = seed !== null && (await isSameFile(seed.path, seeds[0] ?? ''))
  const names = (await namesIn(seedsDir)).filter(
    (name) => seedEnding(name) !== null && seedFile(name).id.toLowerCase() === id.toLowerCase(),
  )
  const other = names.find((name) => seedFile(name).id !== id)
  const refuse = (there: string, hint: string) => ({ value: null, problems: [exists(file, shownPath(there), hint)] })
  if (other !== undefined)
    return refuse(join(seedsDir, other), `${id} differs from it in case only; give another --id.`)
  const [there] = names
  if (there !== undefined && !force && !inPlace)
    return refuse(join(seedsDir, there), 'Give another --id, or replace it with --force.')
  const text = await callFileText(callFile)
  if (text.problems.length > 0) return { value: null, problems: text.problems }
  if (text.value !== null && !force)
    return refuse(callFile, 'Give another --id, or --force: what it says stays, unless you say otherwise now.')
  const others = names.map((name) => join(seedsDir, name)).filter((one) => !seeds.includes(one))
  return { value: { seeds, callFile, inPlace, existing: text.value, others }, problems: [] }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const paths = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)))
  return paths[0] !== null && paths[0] === paths[1]
}

async function callFileText(path: string): Promise<Outcome<string | null>> {
  const file = shownPath(path)
  try {
    const { value, problems } = decode(await readFile(path), file)
    return { value: value?.text ?? null, problems: problems.filter(({ severity }) => severity === 'error') }
  } catch (error) {
    return { value: null, problems: isMissing(error) ? [] : [fileError('call-file-invalid', file, error)] }
  }
}

import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { callFileSchema, type CallFile } from './call-file.ts'
import { fileError, isMissing } from '../bytes/file-error.ts'
import { readText } from '../bytes/read-text.ts'
import { readYaml } from './read-yaml.ts'
import { shownPath } from '../site/shown-path.ts'

const FOLDER = 'calls'
const ENDING = '.yaml'

/** The path of the file in which an editor may say something about a call. */
export function callFilePath(contentDir: string, id: string): string {
  return join(contentDir, FOLDER, id + ENDING)
}

/**
 * Reads `content/calls/<id>.yaml`.
 * @returns `null` without a problem where the file does not exist, with `call-file-invalid` errors (all at once, with
 *   line and column) where it cannot be read or does not fit its schema
 */
export async function readCallFile(contentDir: string, id: string): Promise<Outcome<CallFile | null>> {
  const path = callFilePath(contentDir, id)
  const { value: text, problems: undecoded } = await readText(path, 'call-file-invalid')
  if (text === null) return { value: null, problems: undecoded }
  const { value, problems } = parseCallFile(text, shownPath(path))
  return { value, problems: [...undecoded, ...problems] }
}

/** Reads the text of a call file; see `readCallFile`. */
export function parseCallFile(text: string, file: string): Outcome<CallFile | null> {
  const hint = 'Mend the file; the keys are described in the publishers’ guide.'
  const { value: content, problems } = readYaml(text, callFileSchema, { rule: 'call-file-invalid', file, hint })
  if (!content) return { value: null, problems }
  const { speakers = {}, corrections = [], ...rest } = content.value
  return {
    value: {
      ...rest,
      speakers: Object.entries(speakers).map(([id, entry]) => {
        return { ...entry, id, line: content.position(['speakers', id]).line }
      }),
      corrections: corrections.map((entry, index) => {
        return { ...entry, line: content.position(['corrections', index]).line }
      }),
    },
    problems,
  }
}

/**
 * Finds call files whose call does not exist.
 * @param ids the ids of all calls
 * @returns a `call-file-stray` error for each
 */
export async function strayCallFiles(contentDir: string, ids: ReadonlySet<string>): Promise<Problem[]> {
  const folder = join(contentDir, FOLDER)
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    return isMissing(error) ? [] : [fileError('call-file-invalid', shownPath(folder), error)]
  }
  return names
    .sort()
    .filter((name) => !name.startsWith('.') && !(name.endsWith(ENDING) && ids.has(basename(name, ENDING))))
    .map((name) =>
      problem({
        rule: 'call-file-stray',
        severity: 'error',
        file: shownPath(join(folder, name)),
        actual: name,
        message: `There is no call for ${name}.`,
        hint: `Name the file after a seed, for example ${[...ids][0] ?? 'amzn-2025-q1'}${ENDING}, or remove it.`,
      }),
    )
}

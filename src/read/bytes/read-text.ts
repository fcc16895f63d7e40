import type { Outcome } from '../../model/problem.ts'
import type { RuleName } from '../../model/rule-name.ts'
import { decode } from './decode.ts'
import { fileError, isMissing } from './file-error.ts'
import { readRegularFile } from './read-file.ts'
import { shownPath } from '../site/shown-path.ts'

/**
 * Reads and decodes a text that need not be there.
 * @param rule of the error where it cannot be read
 * @param must be there: an error where it does not exist
 * @returns `null` where it does not exist, and with an error where it cannot be read or decoded
 */
export async function readText(path: string, rule: RuleName, must = false): Promise<Outcome<string | null>> {
  const file = shownPath(path)
  try {
    const { value, problems } = decode(await readRegularFile(path), file)
    return { value: value && value.text, problems }
  } catch (error) {
    return { value: null, problems: isMissing(error) && !must ? [] : [fileError(rule, file, error)] }
  }
}

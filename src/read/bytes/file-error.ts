import { problem, type Problem } from '../../model/problem.ts'
import type { RuleName } from '../../model/rule-name.ts'
import { errorCode } from './error-code.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder',
  ENOTFILE: 'it is a folder, a pipe or a device',
  ENOTDIR: 'it is not a folder',
  ELOOP: 'its links go round in a circle',
}

/**
 * Tells why a file or folder cannot be read.
 * @param error what Node threw
 */
export function fileError(rule: RuleName, file: string, error: unknown): Problem {
  const code = errorCode(error)
  return problem({
    rule,
    severity: 'error',
    file,
    message: `${file} cannot be read: ${REASONS[code] ?? (error instanceof Error ? error.message : String(error))}.`,
    hint: code === 'ENOENT' ? 'Check the spelling of the path.' : 'Check what stands there, and its permissions.',
  })
}

/** Whether an error of Node says that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT'
}

import { errorCode } from '../read/bytes/error-code.ts'
import type { Settings } from '../read/site/settings.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { asItWas, Fatal } from './fatal.ts'

/** What the machine refuses, which nobody mends by reading where in the program it was refused. */
const REFUSALS = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
])

/** An error of the file system as a message that tells what to do; any other error as it is. */
export function refusalOf(error: unknown, { cacheDir, outDir }: Pick<Settings, 'cacheDir' | 'outDir'>): unknown {
  if (!REFUSALS.has(errorCode(error))) return error
  const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : ''
  return new Fatal(
    `The site could not be made: ${writeRefusal(error)}${path}, in ${cacheDir} or at ${outDir}. Make room or give permission there, and build again. ${asItWas(outDir)}`,
  )
}

import { createHash } from 'node:crypto'
import { REVISION_BYTES } from '../offline/digest.ts'

/** The revision of a file, as `digest` of `src/offline` makes it in a browser. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest().subarray(0, REVISION_BYTES).toString('base64url')
}

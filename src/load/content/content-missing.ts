import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { fileError } from '../../read/bytes/file-error.ts'
import type { Settings } from '../../read/site/settings.ts'
import { shownPath } from '../../read/site/shown-path.ts'

/**
 * Tells where `CONTENT_DIR` names no folder that can be read: without a word, notes and corrections would be left out.
 * @returns a `content-missing` error, or nothing. The folder `content` itself need not exist.
 */
export async function contentMissing({ root, contentDir }: Settings): Promise<Problem[]> {
  if (contentDir === join(root, 'content')) return []
  try {
    await readdir(contentDir)
    return []
  } catch (error) {
    return [
      {
        ...fileError('content-missing', shownPath(contentDir), error),
        hint: 'Make the folder, or set CONTENT_DIR to the right one.',
      },
    ]
  }
}

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../read/settings.ts'

/**
 * The folder that holds a file every site has: the glossary, the written pages. A `CONTENT_DIR` of one's own need not
 * bring them along; then the project's are used.
 */
export async function contentHome({ root, contentDir }: Settings, name: string): Promise<string> {
  return access(join(contentDir, name)).then(() => contentDir, () => join(root, 'content'))
}

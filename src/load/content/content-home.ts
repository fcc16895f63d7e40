import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { engineContent } from '../../read/site/engine.ts'
import type { Settings } from '../../read/site/settings.ts'

/** The folder that holds a file every site has, such as the glossary: the site's own, or else that of the engine. */
export async function contentHome({ contentDir }: Pick<Settings, 'contentDir'>, name: string): Promise<string> {
  return access(join(contentDir, name)).then(
    () => contentDir,
    () => engineContent,
  )
}

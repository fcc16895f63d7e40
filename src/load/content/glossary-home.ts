import { access } from 'node:fs/promises'
import { engineContent } from '../../read/site/engine.ts'
import { glossaryPath } from '../../check/evidence/glossary.ts'
import type { Settings } from '../../read/site/settings.ts'

/** The folder that holds the glossary: the site's own, or else that of the engine. */
export async function glossaryHome({ contentDir }: Pick<Settings, 'contentDir'>): Promise<string> {
  return access(glossaryPath(contentDir)).then(
    () => contentDir,
    () => engineContent,
  )
}

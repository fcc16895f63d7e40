import { readGlossary, type GlossaryEntry } from '../../check/evidence/glossary.ts'
import type { Settings } from '../../read/site/settings.ts'
import { glossaryHome } from './glossary-home.ts'

/** The terms of a site, in the order of the file. What is wrong with it is told with the publication. */
export async function loadGlossary(site: Settings): Promise<readonly GlossaryEntry[]> {
  return (await readGlossary(await glossaryHome(site))).value.entries
}

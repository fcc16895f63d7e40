import { readFile } from 'node:fs/promises'
import { checksPath, parseCheckSettings } from '../check/check-settings.ts'
import { glossaryPath, parseGlossary } from '../check/glossary.ts'
import type { Outcome } from '../model/problem.ts'
import { isMissing } from '../read/file-error.ts'
import type { Settings } from '../read/settings.ts'
import { shownPath } from '../read/shown-path.ts'
import type { Job, TextFile } from './compile-seed.ts'
import { contentHome } from './content-home.ts'

/**
 * Reads the glossary and the settings of the checks as texts, with the problems that are in them.
 * @param ids of all calls: what is accepted for any other is a problem too
 * @returns empty texts where the files do not exist
 */
export async function readChecking(site: Settings, ids: ReadonlySet<string>): Promise<Outcome<Job['checking']>> {
  const glossary = await textFile(glossaryPath(await contentHome(site, 'glossary.yaml')))
  const settings = await textFile(checksPath(site.contentDir))
  const rules = parseCheckSettings(settings.text, settings.file)
  return {
    value: { glossary, settings },
    problems: [
      ...parseGlossary(glossary.text, glossary.file).problems,
      ...rules.problems,
      ...rules.value.strayOf(ids),
    ],
  }
}

async function textFile(path: string): Promise<TextFile> {
  try {
    return { file: shownPath(path), text: await readFile(path, 'utf8') }
  } catch (error) {
    if (!isMissing(error)) throw error
    return { file: shownPath(path), text: '' }
  }
}

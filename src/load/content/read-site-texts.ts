import { checksPath, parseCheckSettings, readCheckSettingsText } from '../../check/check-settings.ts'
import { glossaryPath, parseGlossary, readGlossaryText } from '../../check/evidence/glossary.ts'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { Settings } from '../../read/site/settings.ts'
import { parsePeople, peopleFilePath, readPeopleText } from '../../read/content/read-people.ts'
import { shownPath } from '../../read/site/shown-path.ts'
import type { Job } from '../job/job.ts'
import { glossaryHome } from './glossary-home.ts'

/**
 * Reads the glossary, the settings of the checks and who is settled as texts, with the problems that are in them.
 * @param ids of all calls: what is accepted for any other is a problem too
 * @returns empty texts where the files do not exist or cannot be read
 */
export async function readSiteTexts(site: Settings, ids: ReadonlySet<string>): Promise<Outcome<Job['siteTexts']>> {
  const home = await glossaryHome(site)
  const files = {
    glossary: shownPath(glossaryPath(home)),
    checks: shownPath(checksPath(site.contentDir)),
    people: shownPath(peopleFilePath(site.contentDir)),
  }
  const [glossary, checks, people] = await Promise.all([
    readGlossaryText(home),
    readCheckSettingsText(site.contentDir),
    readPeopleText(site.contentDir),
  ])
  const inGlossary: Problem[] = glossary.value === null ? [] : parseGlossary(glossary.value, files.glossary).problems
  const rules = parseCheckSettings(checks.value ?? '', files.checks)
  return {
    value: {
      glossary: { file: files.glossary, text: glossary.value ?? '' },
      checks: { file: files.checks, text: checks.value ?? '' },
      people: { file: files.people, text: people.value ?? '' },
    },
    problems: [
      ...glossary.problems,
      ...inGlossary,
      ...checks.problems,
      ...rules.problems,
      ...rules.value.strayOf(ids),
      ...people.problems,
      ...parsePeople(people.value ?? '', files.people).problems,
    ],
  }
}

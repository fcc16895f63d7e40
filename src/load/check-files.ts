import { contentProblems } from '../call/content-problems.ts'
import { understand, type CallContent } from '../call/understand.ts'
import { plainSettings, readCheckSettings, settingsBeside } from '../check/check-settings.ts'
import type { ShownProblem } from '../check/report/console-report.ts'
import { openFindings } from '../check/finding.ts'
import { readGlossary, type Glossary } from '../check/evidence/glossary.ts'
import type { TaughtLayout } from '../model/taught-layout.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { callFilePath, readCallFile, strayCallFiles } from '../read/content/read-call-file.ts'
import { readLayouts } from '../read/content/read-layouts.ts'
import { readNotes } from '../read/content/read-notes.ts'
import { parsePeople, peopleFilePath, readPeopleText } from '../read/content/read-people.ts'
import { listSeeds, readSeedBytes, type SeedFile } from '../read/seeds/read-seeds.ts'
import type { Settings } from '../read/site/settings.ts'
import { shownPath } from '../read/site/shown-path.ts'
import { glossaryHome } from './content/glossary-home.ts'
import { contentMissing } from './content/content-missing.ts'
import { strayNotes } from './content/stray-notes.ts'
import { addAll } from '../kit/add-all.ts'

/**
 * Checks transcripts, those of the site with the files in `content/` that belong to them.
 * @param own seeds of the site
 * @param foreign other files, of which nothing in `content/` speaks
 * @param whole all seeds of the site are checked, so that what belongs to none is told, too
 */
export async function checkFiles(
  own: SeedFile[],
  foreign: SeedFile[],
  site: Settings,
  whole: boolean,
): Promise<ShownProblem[]> {
  const glossary = await readGlossary(await glossaryHome(site))
  const found = plain([...(await contentMissing(site)), ...contentProblems(glossary.problems, site)])
  const layouts = await readLayouts(site.contentDir)
  addAll(found, plain(contentProblems(layouts.problems, site)))
  if (own.length > 0 || whole) addAll(found, await checkSite(own, site, whole, glossary, layouts.value))
  for (const file of foreign) {
    const standards = { glossary: glossary.value, settings: plainSettings, people: [] }
    const teaching = { layouts: layouts.value, asked: null }
    addAll(found, await checkSeed(file, { callFile: null, notes: [], teaching, standards }, site))
  }
  return found
}

async function checkSite(
  own: SeedFile[],
  site: Settings,
  whole: boolean,
  glossary: Outcome<Glossary>,
  layouts: TaughtLayout[],
): Promise<ShownProblem[]> {
  const [rules, notes, peopleText] = await Promise.all([
    readCheckSettings(site.contentDir),
    readNotes(site.contentDir),
    readPeopleText(site.contentDir),
  ])
  const people = parsePeople(peopleText.value ?? '', shownPath(peopleFilePath(site.contentDir)))
  const content = [...rules.problems]
  if (whole) {
    const calls = new Set((await listSeeds(site.seedsDir)).value.map(({ id }) => id))
    addAll(content, [
      ...notes.problems,
      ...(await strayCallFiles(site.contentDir, calls)),
      ...rules.value.strayOf(calls),
      ...strayNotes(notes.value, calls),
      ...peopleText.problems,
      ...people.problems,
    ])
  }
  const found = plain(contentProblems(content, site))
  const standards = {
    glossary: glossary.value,
    settings: settingsBeside(glossary.problems, rules.value),
    people: people.value,
  }
  for (const file of own) {
    const callFile = await readCallFile(site.contentDir, file.id)
    addAll(found, plain(contentProblems(callFile.problems, site)))
    const said = callFile.value && { said: callFile.value, file: shownPath(callFilePath(site.contentDir, file.id)) }
    const notesOfCall = notes.value.filter(({ call }) => call === file.id)
    addAll(
      found,
      await checkSeed(
        file,
        { callFile: said, notes: notesOfCall, teaching: { layouts, asked: null }, standards },
        site,
      ),
    )
  }
  return found
}

async function checkSeed(file: SeedFile, content: CallContent, site: Settings): Promise<ShownProblem[]> {
  const read = await readSeedBytes(file)
  if (!read.value) return plain(read.problems)
  const { value, problems, contentProblems: ofContent } = understand({ file, bytes: read.value }, content)
  const found = plain([...problems, ...contentProblems(ofContent, site)])
  return value
    ? [
        ...found,
        ...openFindings(value.findings).map(({ problem, marks }) => ({ problem, marks, transcript: value.transcript })),
      ]
    : found
}

function plain(problems: Problem[]): ShownProblem[] {
  return problems.map((one) => ({ problem: one, marks: [], transcript: null }))
}

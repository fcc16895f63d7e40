import { check } from '../check/check.ts'
import { plainSettings, readCheckSettings, settingsBeside, type CheckSettings } from '../check/check-settings.ts'
import type { Reported } from '../check/console-report.ts'
import { openFindings, type Finding } from '../check/finding.ts'
import { readGlossary, type Glossary } from '../check/glossary.ts'
import { contentHome } from './content-home.ts'
import { contentMissing } from './content-missing.ts'
import { contentProblems } from '../call/content-problems.ts'
import { strayNotes } from './stray-notes.ts'
import { understand } from '../call/understand.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { parse } from '../parse/parse.ts'
import { readCallFile, strayCallFiles } from '../read/read-call-file.ts'
import { readNotes } from '../read/read-notes.ts'
import { listSeeds, readSeed, type SeedFile } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'

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
): Promise<Reported[]> {
  const glossary = await readGlossary(await contentHome(site, 'glossary.yaml'))
  const found = plain([...(await contentMissing(site)), ...contentProblems(glossary.problems, site)])
  if (own.length > 0 || whole) found.push(...(await checkSite(own, site, whole, glossary)))
  for (const file of foreign) {
    const seed = await readSeed(file)
    found.push(...plain(seed.problems))
    if (!seed.value) continue
    const parsed = parse(seed.value)
    found.push(
      ...plain(parsed.problems),
      ...reported(
        check(parsed.value, {
          file: file.file,
          text: seed.value.text,
          second: seed.value.second,
          glossary: glossary.value,
          settings: plainSettings,
        }),
        parsed.value,
      ),
    )
  }
  return found
}

async function checkSite(own: SeedFile[], site: Settings, whole: boolean, glossary: Outcome<Glossary>): Promise<Reported[]> {
  const [rules, notes] = await Promise.all([readCheckSettings(site.contentDir), readNotes(site.contentDir)])
  const content = [...rules.problems]
  if (whole) {
    const calls = new Set((await listSeeds(site.seedsDir)).value.map(({ id }) => id))
    content.push(
      ...notes.problems,
      ...(await strayCallFiles(site.contentDir, calls)),
      ...rules.value.strayOf(calls),
      ...strayNotes(notes.value, calls),
    )
  }
  const found = plain(contentProblems(content, site))
  const settings = settingsBeside(glossary.problems, rules.value)
  for (const file of own) {
    found.push(
      ...(await checkSeed(
        file,
        notes.value.filter(({ call }) => call === file.id),
        site,
        glossary.value,
        settings,
      )),
    )
  }
  return found
}

async function checkSeed(
  file: SeedFile,
  notes: NoteFile[],
  site: Settings,
  glossary: Glossary,
  rules: CheckSettings,
): Promise<Reported[]> {
  const [seed, callFile] = await Promise.all([readSeed(file), readCallFile(site.contentDir, file.id)])
  if (!seed.value) return plain([...seed.problems, ...contentProblems(callFile.problems, site)])
  const { value: { transcript }, problems } = understand(seed.value, { callFile: callFile.value, notes, settings: site })
  const all = check(transcript, { ...seed.value, glossary, settings: rules })
  const content = contentProblems([...callFile.problems, ...rules.staleOf(file.id, all)], site)
  return [...plain([...seed.problems, ...problems, ...content]), ...reported(all, transcript)]
}

function reported(findings: Finding[], transcript: Transcript): Reported[] {
  return openFindings(findings).map(({ problem, marks }) => ({ problem, marks, transcript }))
}

function plain(problems: Problem[]): Reported[] {
  return problems.map((one) => ({ problem: one, marks: [], transcript: null }))
}

import { contentProblems } from '../../call/content-problems.ts'
import type { NoteFile } from '../../model/note.ts'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import { readCallFile, strayCallFiles } from '../../read/content/read-call-file.ts'
import { readLayouts } from '../../read/content/read-layouts.ts'
import { readNotes } from '../../read/content/read-notes.ts'
import { bytesDigest, listSeeds, readSeedBytes, type SeedFile } from '../../read/seeds/read-seeds.ts'
import type { Settings } from '../../read/site/settings.ts'
import { contentMissing } from '../content/content-missing.ts'
import { callDigests, commonDigests, type CommonDigests } from './call-digests.ts'
import type { Job } from './job.ts'
import { readSiteTexts } from '../content/read-site-texts.ts'
import { strayNotes } from '../content/stray-notes.ts'
import { addAll } from '../../kit/add-all.ts'

/**
 * Reads the seeds of a site and all that they are made with.
 * @returns a job for each call whose files can be read, with the problems of what was read here
 */
export async function siteJobs(settings: Settings): Promise<Outcome<Job[]>> {
  const [seeds, notes, layouts] = await Promise.all([
    listSeeds(settings.seedsDir),
    readNotes(settings.contentDir),
    readLayouts(settings.contentDir),
  ])
  const ids = new Set(seeds.value.map(({ id }) => id))
  const content = [
    ...notes.problems,
    ...layouts.problems,
    ...(await strayCallFiles(settings.contentDir, ids)),
    ...strayNotes(notes.value, ids),
  ]
  const problems: Problem[] = [
    ...seeds.problems,
    ...(await contentMissing(settings)),
    ...contentProblems(content, settings),
  ]
  const siteTexts = await readSiteTexts(settings, ids)
  addAll(problems, contentProblems(siteTexts.problems, settings))
  const common = await commonDigests(settings, siteTexts.value, layouts.value)
  const notesOf = Map.groupBy(notes.value, ({ call }) => call)
  const jobs: Job[] = []
  for (const file of seeds.value) {
    const { value: job, problems: found } = await prepare(
      file,
      { notes: notesOf.get(file.id) ?? [], layouts: layouts.value },
      settings,
      siteTexts.value,
      common,
    )
    addAll(problems, found)
    if (job) jobs.push(job)
  }
  return { value: jobs, problems }
}

async function prepare(
  file: SeedFile,
  { notes, layouts }: { notes: NoteFile[]; layouts: TaughtLayout[] },
  settings: Settings,
  siteTexts: Job['siteTexts'],
  common: CommonDigests,
): Promise<Outcome<Job | null>> {
  const [bytes, callFile] = await Promise.all([readSeedBytes(file), readCallFile(settings.contentDir, file.id)])
  const problems = [...bytes.problems, ...contentProblems(callFile.problems, settings)]
  if (!bytes.value) return { value: null, problems }
  const made = {
    file,
    seedDigest: bytesDigest(bytes.value),
    callFile: callFile.value,
    notes,
    layouts,
    settings,
    siteTexts,
  }
  return { value: { ...made, digests: callDigests(made, common) }, problems }
}

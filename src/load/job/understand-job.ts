import { join } from 'node:path'
import { z } from 'zod'
import { contentProblems } from '../../call/content-problems.ts'
import { understand, type Understood } from '../../call/understand.ts'
import { parseCheckSettings, settingsBeside } from '../../check/check-settings.ts'
import { openProblems } from '../../check/finding.ts'
import { parseGlossary } from '../../check/evidence/glossary.ts'
import type { Outcome } from '../../model/problem.ts'
import { callFilePath } from '../../read/content/read-call-file.ts'
import { bytesDigest, readSeedBytes } from '../../read/seeds/read-seeds.ts'
import { changed } from '../../read/seeds/seed-problems.ts'
import { shownPath } from '../../read/site/shown-path.ts'
import type { Job } from './job.ts'
import { keepTexts, keptTexts } from '../cache/kept-texts.ts'
import { knownOfJob } from './known-of-job.ts'
import { latest } from './latest.ts'

/** What this file wrote is not looked through again: the digest of the code and that of the file vouch for it. */
const kept = z.custom<Outcome<Understood>>((value) => typeof value === 'object' && value !== null)

const glossaryFrom = latest(parseGlossary)
const settingsFrom = latest((text, file) => parseCheckSettings(text, file).value)

/**
 * Understands one call, and keeps what came of it: what is asked a second time is not worked out again.
 * @returns `null` with errors where the call cannot be shown, which is not kept
 */
export async function understandJob(job: Job): Promise<Outcome<Understood | null>> {
  const path = join(job.settings.cacheDir, 'understood', job.digests.understood)
  const known = keptTexts(path)?.('understood')
  if (known) return kept.parse(JSON.parse(known.toString()))
  const outcome = await understandNow(job)
  if (outcome.value) keepTexts(path, { understood: JSON.stringify(outcome) })
  return outcome
}

async function understandNow(job: Job): Promise<Outcome<Understood | null>> {
  const { file, seedDigest, callFile, notes, layouts, siteTexts, settings: site } = job
  const read = await readSeedBytes(file)
  if (!read.value) return { value: null, problems: read.problems }
  if (bytesDigest(read.value) !== seedDigest) return { value: null, problems: [changed(file.file)] }
  const { value: glossary, problems: unread } = glossaryFrom(siteTexts.glossary.text, siteTexts.glossary.file)
  const settings = settingsBeside(unread, settingsFrom(siteTexts.checks.text, siteTexts.checks.file))
  const {
    value,
    problems,
    contentProblems: ofContent,
  } = understand(
    { file, bytes: read.value },
    {
      callFile: callFile && { said: callFile, file: shownPath(callFilePath(site.contentDir, file.id)) },
      notes,
      teaching: { layouts, asked: null },
      standards: { glossary, settings, people: knownOfJob(job).people },
    },
  )
  return {
    value,
    problems: [...problems, ...contentProblems(ofContent, site), ...(value ? openProblems(value.findings) : [])],
  }
}

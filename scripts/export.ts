/**
 * `npm run export -- [--format FORMAT]… [--out DIR] [ID]…`: calls as files to take along. A call that a build has
 * understood is not understood again.
 *
 * Ends with 0, with 1 where a call could not be written, with 2 after a wrong call.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { oneFileOf, oneFileParts } from '../src/build/one-file-of.ts'
import { problemLine } from '../src/check/report/problem-line.ts'
import { contextOf, type ExportLanguages } from '../src/export/material/export-context.ts'
import { formats, isFormatName } from '../src/export/formats.ts'
import { jsonLinesSchema, SCHEMA_FILE } from '../src/export/json-lines.ts'
import type { OneFileParts } from '../src/export/one-file/one-file-page.ts'
import { exportOptions, USAGE, type ExportOptions } from '../src/export/options.ts'
import { inScript } from '../src/export/material/in-script.ts'
import { publishedCall, type PublishedCall } from '../src/export/material/published-call.ts'
import type { Job } from '../src/load/job/job.ts'
import { knownOfJob } from '../src/load/job/known-of-job.ts'
import { siteJobs } from '../src/load/job/site-jobs.ts'
import { understandJob } from '../src/load/job/understand-job.ts'
import { downloadFile, type Download } from '../src/model/paths/download.ts'
import type { Problem } from '../src/model/problem.ts'
import { readSite } from '../src/read/site/read-site.ts'
import { shownPath } from '../src/read/site/shown-path.ts'
import { refused, writeTogether } from '../src/write/write-together.ts'
import { addAll } from '../src/kit/add-all.ts'

/** Who chose a folder that cannot be written to is told to choose another. */
const REFUSAL = { rule: 'export-write', hint: 'Choose another folder with --out.' } as const

/** The name of a file. Books in one language have it in their name, and what was converted the script. */
function nameOf({ call }: PublishedCall, format: Download, languages: ExportLanguages): string {
  const script = call.converted && format !== 'html' ? (call.translation?.lang ?? call.sourceLang) : null
  const parts = [call.id, format === 'epub' && languages !== 'both' ? languages : null, script]
  return downloadFile(parts.filter((part) => part !== null).join('.'), format)
}

/** The call as one file; `null` where an error is added. */
async function pageOf(job: Job, parts: OneFileParts, errors: Problem[]): Promise<string | null> {
  const { value, problems } = await oneFileOf(job, parts)
  if (value === null)
    addAll(
      errors,
      problems.filter(({ severity }) => severity === 'error'),
    )
  return value
}

/** The problems that kept something from being written. */
async function exportCalls({
  formats: names,
  languages,
  script,
  out,
  ids,
}: ExportOptions): Promise<Problem[] | string> {
  const { value: site, problems } = await readSite()
  const folder = resolve(process.env['INIT_CWD'] ?? '.', out)
  const { seedsDir, contentDir } = site.settings
  if ([seedsDir, contentDir].includes(folder)) return `${out} is a folder that the site is made from.`
  // The page as one file is compiled as a site does it that offers it.
  const withPages = names.includes('html')
  const jobs = await siteJobs({ ...site.settings, downloads: withPages ? ['html'] : [] })
  const errors = [...problems, ...jobs.problems].filter(({ severity }) => severity === 'error')
  const unknown = ids.find((id) => !jobs.value.some(({ file }) => file.id === id))
  if (unknown !== undefined && errors.length === 0) return `There is no call ${unknown} in ${shownPath(seedsDir)}.`
  const made = await mkdir(folder, { recursive: true }).then(
    () => null,
    (error: unknown) => refused(folder, error, REFUSAL),
  )
  if (made) return [...errors, made]
  const context = contextOf(site, languages)
  const pages = withPages ? await oneFileParts(context.home) : null
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    const path = join(folder, name)
    const { problems: unwritten } = await writeTogether([{ path, bytes: content, replace: true }], REFUSAL)
    if (unwritten.length > 0) addAll(errors, unwritten)
    else console.log(shownPath(path))
  }
  for (const job of jobs.value.filter(({ file }) => ids.length === 0 || ids.includes(file.id))) {
    const understood = await understandJob(job)
    const own = understood.problems.filter(({ severity }) => severity === 'error')
    addAll(errors, own)
    if (!understood.value || own.length > 0) continue
    const asItIs = publishedCall(understood.value)
    const call = script ? inScript(asItIs, script, knownOfJob(job)) : asItIs
    for (const name of names) {
      const content = isFormatName(name) ? formats[name](call, context) : pages && (await pageOf(job, pages, errors))
      if (content !== null) await put(nameOf(call, name, languages), content)
    }
  }
  if (names.includes('jsonl')) await put(SCHEMA_FILE, jsonLinesSchema())
  return errors
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit())

const asked = exportOptions(process.argv.slice(2))
const result = typeof asked === 'string' ? asked : await exportCalls(asked)
if (result === 'help') console.log(USAGE)
else if (typeof result === 'string') {
  console.error(`${result}\n\n${USAGE}`)
  process.exitCode = 2
} else {
  for (const one of result) console.error(`error: ${problemLine(one)}`)
  // Not `process.exit`: what is still on its way through a pipe must arrive.
  process.exitCode = result.length > 0 ? 1 : 0
}

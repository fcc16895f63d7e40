/**
 * `npm run -s inspect -- FILE`: how one transcript is read, as JSON on stdout; problems on stderr.
 *
 * The document model as the seed gives it, with the metadata that `content/calls/<id>.yaml` says where FILE is one of
 * the seeds; with `--corrected` its corrections of the text as well. Ends with 0, with 1 after an error, with 2 after a
 * wrong call.
 */
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { applyCallFile } from '../src/correct/apply-call-file.ts'
import { correct } from '../src/correct/correct.ts'
import { contentMissing } from '../src/load/content-missing.ts'
import { contentProblems } from '../src/call/content-problems.ts'
import type { Outcome, Problem } from '../src/model/problem.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { parse } from '../src/parse/parse.ts'
import { callFilePath, readCallFile } from '../src/read/read-call-file.ts'
import { findSeed, readSeed } from '../src/read/read-seeds.ts'
import { settings } from '../src/read/settings.ts'
import { shownPath } from '../src/read/shown-path.ts'
import { argumentPath } from '../src/read/argument-path.ts'
import { report } from '../src/check/report.ts'

const USAGE = `Usage: npm run -s inspect -- [--corrected] FILE

Prints how a transcript is read, as JSON.
  --corrected  with the corrections of content/calls`

/** A transcript with the encoding of its seed. */
type Inspected = Transcript & { encoding: string }

/** Reads one seed; with the call file's corrections of the text where `corrected` is set. */
async function inspect(path: string, corrected: boolean): Promise<Outcome<Inspected | null>> {
  const { value: site, problems } = settings()
  const take = <Value>(outcome: Outcome<Value>): Value => {
    problems.push(...outcome.problems)
    return outcome.value
  }
  const file = await findSeed(path)
  const seed = take(await readSeed(file))
  if (!seed) return { value: null, problems }
  let transcript = take(parse(seed))
  // What content says of other seeds is no error here, as it is none in a build.
  const takeContent = <Value>({ value, problems: found }: Outcome<Value>): Value => {
    return take({ value, problems: contentProblems(found, site) })
  }
  const isSeed = dirname(file.path) === site.seedsDir
  if (isSeed) problems.push(...(await contentMissing(site)))
  const callFile = isSeed ? takeContent(await readCallFile(site.contentDir, file.id)) : null
  if (callFile) {
    const from = shownPath(callFilePath(site.contentDir, file.id))
    transcript = takeContent(applyCallFile(transcript, callFile, from))
    if (corrected) transcript = takeContent(correct(transcript, callFile, from))
  }
  return { value: { ...transcript, encoding: seed.encoding }, problems }
}

function options(): { path: string; corrected: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { corrected: { type: 'boolean', default: false } },
    })
    const [path, ...others] = positionals
    return path === undefined || path === '' || others.length > 0 ? null : { path, corrected: values.corrected }
  } catch {
    return null
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit())

const asked = options()
if (asked) {
  const { value, problems } = await inspect(argumentPath(asked.path), asked.corrected)
  if (value) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  if (problems.length > 0) console.error(report(problems))
  // Not `process.exit`: what is still on its way through a pipe must arrive.
  process.exitCode = problems.some(isError) ? 1 : 0
} else {
  console.error(USAGE)
  process.exitCode = 2
}

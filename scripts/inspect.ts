/**
 * `npm run -s inspect -- FILE`: how one transcript is read, as JSON (or MDX) on stdout; problems on stderr. With `--why`,
 * for each of its lines its number, frame, kind, why, and how sure that is from 0 to 1, with tabs between them.
 *
 * The document model as the seed gives it, with the metadata that `content/calls/<id>.yaml` says where FILE is one of
 * the seeds; with `--corrected` its corrections of the text as well. Under `insight` stands what it says at a glance
 * (`src/model/call-insight.ts`): key figures, guidance, questions, topics, with the corrections and by the site's glossary. Ends with 0, with 1 after an error, with 2 after a
 * wrong call.
 */
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { contentProblems } from '../src/call/content-problems.ts'
import { noContent, understand, type ReadCall } from '../src/call/understand.ts'
import { report } from '../src/check/report/report.ts'
import { documentOf } from '../src/emit/document.ts'
import { emit } from '../src/emit/emit.ts'
import { contentMissing } from '../src/load/content/content-missing.ts'
import { glossaryOf } from '../src/check/evidence/glossary.ts'
import { plainSettings } from '../src/check/check-settings.ts'
import { loadGlossary } from '../src/load/content/load-glossary.ts'
import type { CallInsight } from '../src/model/call-insight.ts'
import type { Outcome, Problem } from '../src/model/problem.ts'
import { explain } from '../src/parse/explain/explain.ts'
import { whyTable } from '../src/parse/explain/why-table.ts'
import { argumentPath } from '../src/read/site/argument-path.ts'
import { callFilePath, readCallFile } from '../src/read/content/read-call-file.ts'
import { readLayouts } from '../src/read/content/read-layouts.ts'
import { readNotes } from '../src/read/content/read-notes.ts'
import { findSeed, readSeedBytes } from '../src/read/seeds/read-seeds.ts'
import { settings } from '../src/read/site/settings.ts'
import { shownPath } from '../src/read/site/shown-path.ts'
import { addAll } from '../src/kit/add-all.ts'

const USAGE = `Usage: npm run -s inspect -- [--corrected | --mdx | --why] FILE

Prints how a transcript is read, as JSON.
  --corrected  with the corrections of content/calls
  --mdx        as the MDX that its page is made from, with corrections and notes
  --why        for each line its number, frame, kind, why, and how sure, as tab-separated values`

/** What is asked for. */
interface InspectOptions {
  path: string
  corrected: boolean
  mdx: boolean
  why: boolean
}

/** Reads one seed, and prints it to a text. */
async function inspect({ path, corrected, mdx, why }: InspectOptions): Promise<Outcome<string | null>> {
  const { value: site, problems } = settings()
  const take = <Value>(outcome: Outcome<Value>): Value => {
    addAll(problems, outcome.problems)
    return outcome.value
  }
  // What content says of other seeds is no error here, as it is none in a build.
  const takeContent = <Value>({ value, problems: found }: Outcome<Value>): Value =>
    take({ value, problems: contentProblems(found, site) })
  const file = await findSeed(path)
  const bytes = take(await readSeedBytes(file))
  if (!bytes) return { value: null, problems }
  const isSeed = dirname(file.path) === site.seedsDir
  if (isSeed) addAll(problems, await contentMissing(site))
  const said = isSeed ? takeContent(await readCallFile(site.contentDir, file.id)) : null
  const notes =
    isSeed && mdx ? takeContent(await readNotes(site.contentDir)).filter(({ call }) => call === file.id) : []
  const teaching = { layouts: takeContent(await readLayouts(site.contentDir)), asked: said?.layout ?? null }
  const callFile = said && { said, file: shownPath(callFilePath(site.contentDir, file.id)) }
  const uncorrected = callFile && { ...callFile, said: { ...callFile.said, corrections: [] } }
  const content = { ...noContent, callFile: corrected || mdx ? callFile : uncorrected, notes, teaching }
  const { contentProblems: ofContent, read, ...understood } = understand({ file, bytes }, content)
  const call = takeContent({ value: take(understood), problems: ofContent })
  if (!call || !read) return { value: null, problems }
  const { transcript, seed } = call
  if (why) return { value: whyTable(explain(read).lines), problems }
  const value = mdx
    ? emit(
        documentOf(
          transcript,
          call.notes.map(({ note }) => note),
        ),
        transcript,
      )
    : `${JSON.stringify({ ...transcript, encoding: seed.encoding, insight: await glance(read) }, null, 2)}\n`
  return { value, problems }

  /** What it says at a glance, with the corrections, whether they are printed or not. */
  async function glance(own: ReadCall): Promise<CallInsight | null> {
    const standards = { glossary: glossaryOf(await loadGlossary(site)), settings: plainSettings, people: [] }
    return understand(own, { ...content, callFile, standards }).value?.insight ?? null
  }
}

function options(): InspectOptions | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        corrected: { type: 'boolean', default: false },
        mdx: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
      },
    })
    const [path, ...others] = positionals
    return path === undefined || path === '' || others.length > 0 || (values.why && (values.corrected || values.mdx))
      ? null
      : { path, ...values }
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
  const { value, problems } = await inspect({ ...asked, path: argumentPath(asked.path) })
  if (value !== null) process.stdout.write(value)
  if (problems.length > 0) console.error(report(problems))
  // Not `process.exit`: what is still on its way through a pipe must arrive.
  process.exitCode = problems.some(isError) ? 1 : 0
} else {
  console.error(USAGE)
  process.exitCode = 2
}

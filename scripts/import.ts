/**
 * `npm run import -- FILE… [OPTION…]`: takes transcripts in. Shows what was understood of each, asks for what is missing
 * where there is a terminal, and writes seed and call file.
 *
 * Ends with 0, with 1 where a file was refused, with 2 after a wrong call.
 */
import { styleText } from 'node:util'
import { readCheckSettings, settingsBeside } from '../src/check/check-settings.ts'
import { consoleReport, type ShownProblem } from '../src/check/report/console-report.ts'
import { readGlossary } from '../src/check/evidence/glossary.ts'
import type { SiteStandards } from '../src/import/settle/propose-call.ts'
import { importOptions, USAGE, type ImportOptions } from '../src/import/options.ts'
import { printable } from '../src/import/show/printable.ts'
import type { ImportResult } from '../src/import/result.ts'
import { showImporting, showResult, showSummary } from '../src/import/show/show-result.ts'
import { showUnderstood, type Console } from '../src/import/show/show-understood.ts'
import type { Understanding } from '../src/import/show/understood.ts'
import { glossaryHome } from '../src/load/content/glossary-home.ts'
import { loadPeople } from '../src/load/content/load-people.ts'
import { readLayouts } from '../src/read/content/read-layouts.ts'
import { readNotes } from '../src/read/content/read-notes.ts'
import { settings, type Settings } from '../src/read/site/settings.ts'
import { askFacts, askId, askWhether } from '../src/import/ask/ask-facts.ts'
import { importFile, type Imported } from '../src/import/import-file.ts'
import { inputsOf, type Input } from '../src/import/import-input.ts'
import { report } from '../src/check/report/report.ts'
import type { Conversation, ImportContext } from '../src/import/settle/settle-call.ts'
import { askLayout } from '../src/import/ask/ask-layout.ts'

/** Columns of a console that does not tell, and the fewest that are laid out for. */
const USUAL = 80
const FEWEST = 40

function consoleOf(stream: NodeJS.WriteStream): Console {
  return {
    width: stream.isTTY && stream.columns > 0 ? Math.max(FEWEST, stream.columns) : USUAL,
    // Only where the stream is a terminal, and NO_COLOR does not forbid it.
    style: (format, text) => styleText(format, text, { stream }),
  }
}

const out = consoleOf(process.stdout)

/** What imported calls are checked with; defects of the site's own files are told on stderr and do not stop an import. */
async function standardsOf(site: Settings): Promise<SiteStandards> {
  const [glossary, rules, notes, people] = await Promise.all([
    glossaryHome(site).then(readGlossary),
    readCheckSettings(site.contentDir),
    readNotes(site.contentDir),
    loadPeople(site),
  ])
  const problems = [...glossary.problems, ...rules.problems, ...notes.problems]
  if (problems.length > 0) console.error(report(problems))
  const settings = settingsBeside(glossary.problems, rules.value)
  return { glossary: glossary.value, settings, people, notes: notes.value }
}

/** Asks where there is a terminal on both sides, and nobody said that nothing is to be asked. */
function conversationOf({ yes, json }: ImportOptions, single: boolean): Conversation | null {
  if (yes || json || !process.stdin.isTTY || !process.stdout.isTTY) return null
  const terminal = { input: process.stdin, output: process.stdout }
  return {
    show: (file, call, found) => {
      console.log(`${shown(file, call, single ? found : null)}\n`)
    },
    facts: (missing) => askFacts(missing, terminal),
    layout: (lines, taken) => askLayout(lines, taken, terminal),
    tell: (message) => {
      console.log(message)
    },
    id: (proposed, faultIn) => askId(proposed, faultIn, terminal),
    whether: (message) => askWhether(message, terminal),
  }
}

/** What was understood, and the problems of it; `null` where they are not shown. */
function shown(file: string, call: Understanding, found: ShownProblem[] | null): string {
  const problems = found === null ? [] : ['', out.style('bold', 'Problems'), printable(consoleReport(found))]
  return [showUnderstood(file, call, out), ...problems].join('\n')
}

/** Imports one file and shows everything about it. */
async function importOne(input: Input, context: ImportContext): Promise<ImportResult[]> {
  const { result, found, checked } = await importFile(input, context)
  if (context.options.json) return [result]
  if (!context.conversation && result.understood)
    console.log(`${shown(result.file, result.understood, checked || found.length > 0 ? found : null)}\n`)
  const end = showResult(result, consoleOf(result.refusal ? process.stderr : process.stdout))
  if (result.refusal) console.error(end)
  else console.log(end)
  return [result]
}

/** Imports several files, one after the other, and shows the progress and a summary. */
async function importSeveral(inputs: Input[], context: ImportContext): Promise<ImportResult[]> {
  const results: Imported[] = []
  for (const [index, input] of inputs.entries()) {
    const imported = await importFile(input, context)
    results.push(imported)
    if (!context.options.json) console.log(showImporting(imported.result, index + 1, inputs.length, out))
  }
  const all = results.map(({ result }) => result)
  if (!context.options.json) console.log(`\n${showSummary(all, out)}`)
  return all
}

async function main(): Promise<void> {
  const options = importOptions(process.argv.slice(2))
  if (options === 'help') return console.log(USAGE)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    process.exitCode = 2
    return
  }
  const site = settings().value
  const inputs = await inputsOf(options.paths)
  const [only] = inputs.length === 1 ? inputs : []
  const conversation = conversationOf(options, only !== undefined)
  const layouts = await readLayouts(site.contentDir)
  if (layouts.problems.length > 0) console.error(report(layouts.problems))
  const context = {
    options,
    site,
    standards: await standardsOf(site),
    conversation,
    layouts: layouts.value,
    taken: new Map(),
  }
  const results = only ? await importOne(only, context) : await importSeveral(inputs, context)
  if (options.json) console.log(JSON.stringify(results, null, 2))
  // Not `process.exit`: what is still on its way through a pipe must arrive.
  process.exitCode = results.some(({ status }) => status === 'refused') ? 1 : 0
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit())

await main()

/**
 * `npm run -s check -- [--json | --sarif] [--rule NAME]… [PATH]…`: the problems of transcripts.
 *
 * PATH is a seed or a folder of seeds; without one, all seeds of SEEDS_DIR are checked, with the files in `content/`
 * that belong to them. A PATH outside of SEEDS_DIR is checked by itself: notes, call files and `content/checks.yaml` are
 * those of the site and have no say; only the glossary of the site, or else the one that ships, is used.
 * Warnings of one kind in one file are told as one, with a count and the first three places.
 * Ends with 0 where no problem is an error, with 1 where one is, with 2 after a wrong call.
 */
import { hasError } from '../src/model/problem.ts'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { allRules } from '../src/check/all-rules.ts'
import { consoleReport, type ShownProblem } from '../src/check/report/console-report.ts'
import { sarif } from '../src/check/report/sarif.ts'
import type { SeedFile } from '../src/read/seeds/read-seeds.ts'
import { findSeed, listSeeds } from '../src/read/seeds/read-seeds.ts'
import { settings } from '../src/read/site/settings.ts'
import { argumentPath } from '../src/read/site/argument-path.ts'
import { checkFiles } from '../src/load/check-files.ts'
import { addAll } from '../src/kit/add-all.ts'

const USAGE = `Usage: npm run -s check -- [--json | --sarif] [--rule NAME]… [PATH]…

Prints the problems of transcripts. PATH is a file or a folder; without one, all seeds.
  --json       as a JSON array
  --sarif      as a SARIF 2.1.0 log, for code hosts
  --rule NAME  only the problems of this rule, and each of them; may be given more than once

Rules: ${allRules.map(({ name }) => name).join(', ')}`

interface CheckOptions {
  format: 'text' | 'json' | 'sarif'
  rules: string[]
  paths: string[]
}

/** The options of the command line, or what is wrong with them. */
function options(): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        rule: { type: 'string', multiple: true, default: [] },
      },
    })
    const unknown = values.rule.find((rule) => !allRules.some(({ name }) => name === rule))
    if (unknown !== undefined) return `There is no rule ${unknown}.`
    if (values.json && values.sarif) return 'Either --json or --sarif.'
    return {
      format: values.json ? 'json' : values.sarif ? 'sarif' : 'text',
      rules: values.rule,
      paths: positionals.map((path) => argumentPath(path)),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The seeds that paths name, each once, with the problems of folders. */
async function seedsOf(
  paths: string[],
  seedsDir: string,
): Promise<{ files: SeedFile[]; found: ShownProblem[] } | string> {
  const files = new Map<string, SeedFile>()
  const found: ShownProblem[] = []
  for (const path of paths.length > 0 ? paths : [seedsDir]) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat && paths.length > 0) return `There is no ${path}.`
    const listed = !stat || stat.isDirectory() ? await listSeeds(path) : { value: [await findSeed(path)], problems: [] }
    addAll(
      found,
      listed.problems.map((problem) => ({ problem, marks: [], transcript: null })),
    )
    for (const file of listed.value) files.set(file.path, file)
  }
  return { files: [...files.values()], found }
}

async function main(): Promise<void> {
  const asked = options()
  if (typeof asked === 'string') return refuse(asked)
  const site = settings()
  const seeds = await seedsOf(asked.paths, site.value.seedsDir)
  if (typeof seeds === 'string') return refuse(seeds)
  const whole = asked.paths.length === 0
  const own = seeds.files.filter(({ path }) => dirname(path) === site.value.seedsDir)
  const foreign = seeds.files.filter((file) => !own.includes(file))
  const found = [
    ...site.problems.map((problem) => ({ problem, marks: [], transcript: null })),
    ...seeds.found,
    ...(await checkFiles(own, foreign, site.value, whole)),
  ].filter(({ problem }) => asked.rules.length === 0 || asked.rules.includes(problem.rule))
  const problems = found.map(({ problem }) => problem)
  const output =
    asked.format === 'json'
      ? JSON.stringify(problems, null, 2)
      : asked.format === 'sarif'
        ? JSON.stringify(sarif(problems), null, 2)
        : consoleReport(found, asked.rules.length > 0)
  process.stdout.write(`${output}\n`)
  // Not `process.exit`: what is still on its way through a pipe must arrive.
  process.exitCode = hasError(problems) ? 1 : 0
}

function refuse(reason: string): void {
  console.error(`${reason}\n\n${USAGE}`)
  process.exitCode = 2
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit())

await main()

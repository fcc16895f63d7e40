import { parseArgs } from 'node:util'
import { downloads, type Download } from '../model/paths/download.ts'
import type { ChineseLang } from '../model/transcript.ts'
import { languageChoices, type ExportLanguages } from './material/export-context.ts'

/** What `npm run export` is asked to do. */
export interface ExportOptions {
  formats: Download[]
  languages: ExportLanguages
  /** In which script Chinese is written; `null` leaves it as it is. */
  script: ChineseLang | null
  /** Folder as it was typed. */
  out: string
  /** Ids of calls; none stands for all. */
  ids: string[]
}

const scripts = ['zh-Hans', 'zh-Hant'] as const satisfies ChineseLang[]

/** Where exports go if nothing else is said. */
const FOLDER = 'exports'

/** How the command is called. */
export const USAGE = `Usage: npm run export -- [--format FORMAT]… [--languages both|en|zh] [--script zh-Hans|zh-Hant]
                         [--out DIR] [ID]…

Writes calls as files to take along: DIR/<id>.<ending>. ID is the id of a call; without one, all calls are written.
  --format FORMAT  ${downloads.join(', ')}; may be given more than once; without it, all of them
  --languages L    of books (epub): both, en or zh; without it, both
  --script S       zh-Hans or zh-Hant: Chinese in the other script is converted, and each file says so and has the
                   script in its name; html holds both scripts anyway
  --out DIR        the folder, made where it is missing (default: ${FOLDER})

Exit code: 0 all written, 1 some call could not be, 2 the command was wrong.`

/** Reads the arguments of the command; a sentence where they are wrong, `help` where help is asked for. */
export function exportOptions(args: string[]): ExportOptions | string | 'help' {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', multiple: true, default: [] },
        languages: { type: 'string', default: 'both' },
        script: { type: 'string' },
        out: { type: 'string', default: FOLDER },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const names = values.format.flatMap((name) => name.split(','))
    const unknown = names.find((name) => !downloads.some((one) => one === name))
    if (unknown !== undefined) return `There is no format ${unknown}.`
    const languages = languageChoices.find((one) => one === values.languages)
    if (!languages) return `There are no books in ${values.languages}.`
    const script = scripts.find((one) => one === values.script) ?? null
    if (values.script !== undefined && script === null) return `There is no script ${values.script}.`
    if (values.out.trim() === '') return '--out needs a folder.'
    const asked = downloads.filter((name) => names.includes(name))
    return {
      formats: asked.length > 0 ? asked : [...downloads],
      languages,
      script,
      out: values.out,
      ids: [...new Set(positionals)],
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

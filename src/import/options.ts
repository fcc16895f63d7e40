import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isLayoutName } from '../read/content/read-layouts.ts'
import { isSeedId } from '../read/seeds/read-seeds.ts'
import type { GivenFacts } from './settle/given-facts.ts'

/** What `npm run import` is asked to do. */
export interface ImportOptions {
  /** Files as they were typed; `-` is standard input. */
  paths: string[]
  id: string | null
  facts: GivenFacts
  /** Name of the taught layout by which it is to be read, or under which its layout is to be kept; `null` for any. */
  layout: string | null
  /** Ask nothing. */
  yes: boolean
  /** Replace what is there. */
  force: boolean
  /** Write nothing. */
  dryRun: boolean
  /** Print data. */
  json: boolean
}

/** How the command is called. */
export const USAGE = `Usage: npm run import -- FILE… [OPTION…]

Takes transcripts in: shows what was understood, asks for what is missing, and writes seeds/<id>.txt as it is and
content/calls/<id>.yaml with what the text does not say itself. FILE is a text file, or - for standard input.

  --id ID                    id of the call (ticker-year-qN, else the name of the file)
  --company NAME --ticker T --exchange E --year Y --quarter N --date YYYY-MM-DD
  --lang zh-Hans|zh-Hant     script of the Chinese text
  --origin human|machine     who made the translation
  --layout NAME              read by content/layouts/NAME.yaml; where there is none, keep the layout as it was understood there
  --yes                      ask nothing
  --force                    replace a call that is there; what its call file corrects stays
  --dry-run                  write nothing
  --json                     print data: an array, one entry a file

Exit code: 0 all well, 1 some file was refused, 2 the command was wrong.`

const text = z.string().trim().min(1, 'it is empty')

/** The facts as options give them. */
const factOptions = z
  .object({
    company: text,
    ticker: text.regex(/^[\p{L}\p{N}.-]{1,12}$/u, 'a ticker such as AMZN is expected'),
    exchange: text,
    year: z.coerce.number().int().min(1900).max(2200),
    quarter: z.coerce.number().int().min(1).max(4),
    date: z.iso.date('a date such as 2025-05-01 is expected'),
    lang: z.enum(['zh-Hans', 'zh-Hant']),
    origin: z.enum(['human', 'machine']),
  })
  .partial()

/** What is wrong with a fact, or `null`. */
export function faultOf(fact: keyof GivenFacts, value: string): string | null {
  const parsed = factOptions.shape[fact].safeParse(value)
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'it makes no sense')
}

/** Options that can only be said of one call. */
const OF_ONE = ['id', 'quarter', 'date'] as const

/** Reads the arguments of the command; a sentence where they are wrong, `help` where help is asked for. */
export function importOptions(args: string[]): ImportOptions | string | 'help' {
  const parsed = parsedArguments(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  if (values.help) return 'help'
  if (positionals.length === 0) return 'Which file?'
  if (positionals.some((path) => path === '')) return 'A file has no name.'
  if (positionals.filter((path) => path === '-').length > 1) return 'Standard input (-) can be read only once.'
  const single = positionals.length > 1 ? OF_ONE.find((name) => values[name] !== undefined) : undefined
  if (single !== undefined) return `--${single} can be said of one file only.`
  if (values.id !== undefined && !isSeedId(values.id)) {
    return `--id ${values.id}: letters a to z, digits, hyphens, underscores and dots are expected, and no dot at the beginning.`
  }
  if (values.layout !== undefined && !isLayoutName(values.layout))
    return `--layout ${values.layout}: letters a to z, digits and hyphens are expected.`
  const facts = factOptions.safeParse(values)
  if (!facts.success) {
    const [issue] = facts.error.issues
    const name = String(issue?.path[0] ?? '')
    return `--${name}: ${issue?.message ?? 'it makes no sense'}.`
  }
  return {
    paths: positionals,
    id: values.id ?? null,
    facts: facts.data,
    layout: values.layout ?? null,
    yes: values.yes,
    force: values.force,
    dryRun: values['dry-run'],
    json: values.json,
  }
}

/** The arguments by name, or what Node says about them. */
function parsedArguments(args: string[]) {
  const value = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: value,
        company: value,
        ticker: value,
        exchange: value,
        year: value,
        quarter: value,
        date: value,
        lang: value,
        origin: value,
        layout: value,
        yes: flag,
        force: flag,
        'dry-run': flag,
        json: flag,
        help: flag,
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

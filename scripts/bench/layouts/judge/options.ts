import { isChoice, isValue, valuesOf, type ChoiceName, type Layout } from '../choices/choices.ts'
import { excluded } from '../choices/excluded.ts'
import type { SettledChoices } from '../choices/draw-layout.ts'

/** What `npm run bench -- layouts` is asked for. */
export interface LayoutsOptions {
  count: number
  seed: number
  settled: SettledChoices
  /** The number of the case to be shown, or `null`. */
  show: number | null
  json: boolean
  known: boolean
  drawn: boolean
}

export const USAGE = `npm run bench -- layouts [COUNT] [SEED] [--only CHOICE=VALUE]… [--without CHOICE=VALUE]… [--show N] [--json] [--known]
  COUNT                   how many layouts are drawn (300)
  SEED                    another one gives other layouts (1)
  --only CHOICE=VALUE     every layout has this value
  --without CHOICE=VALUE  no layout has this value
  --show N                the Nth layout: its values, its files, what was read beside the truth
  --json                  one line of JSON for each layout
  --known                 not drawn layouts but those that have names, and the time for 5 MB in each
Without arguments both are measured.`

/**
 * Reads the arguments.
 * @returns a sentence where they are wrong
 */
export function options(args: readonly string[]): LayoutsOptions | string {
  const found: LayoutsOptions = {
    count: 300,
    seed: 1,
    settled: { fixed: {}, without: new Set() },
    show: null,
    json: false,
    known: args.length === 0,
    drawn: !args.includes('--known'),
  }
  const numbers: number[] = []
  let fixed: Partial<Layout> = {}
  const without = new Set<string>()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--json') found.json = true
    else if (arg === '--known') found.known = true
    else if (arg === '--show') found.show = Number(args[++at])
    else if (arg === '--only' || arg === '--without') {
      const value = parsed(args[++at] ?? '')
      if (typeof value === 'string') return value
      if (arg === '--only') fixed = { ...fixed, ...value.layout }
      else without.add(value.text)
    } else if (/^\d+$/.test(arg)) numbers.push(Number(arg))
    else return `There is no option ${arg}.`
  }
  if (found.show !== null && !(found.show >= 1)) return '--show wants the number of a layout.'
  const reason = excluded(fixed)
  if (reason !== null) return `These values do not go together. ${reason}`
  return { ...found, count: numbers[0] ?? found.count, seed: numbers[1] ?? found.seed, settled: { fixed, without } }
}

function parsed(text: string): { text: string; layout: Partial<Layout> } | string {
  const [name = '', value = ''] = text.split('=')
  if (!isChoice(name)) return `There is no choice ${name}.`
  return isValue(name, value)
    ? { text, layout: { [name]: value } }
    : `${name} has no value ${value}; it has: ${names(name)}.`
}

function names(choice: ChoiceName): string {
  return valuesOf(choice)
    .map(({ value }) => String(value))
    .join(', ')
}

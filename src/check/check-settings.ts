import { join } from 'node:path'
import { z } from 'zod'
import { hasError, problem, type Outcome, type Problem, type Severity } from '../model/problem.ts'
import { readText } from '../read/bytes/read-text.ts'
import { readYaml } from '../read/content/read-yaml.ts'
import { shownPath } from '../read/site/shown-path.ts'
import { allRules, ruleOf } from './all-rules.ts'
import type { Acceptance, Finding } from './finding.ts'
import type { Rule } from './rule.ts'

const FILE = 'checks.yaml'
const text = z.string().trim().min(1)
const severity = z.enum(['error', 'warning', 'info'])
const ruleName = text.refine((name) => ruleOf(name) !== undefined, { error: 'there is no such rule' })

const acceptance = z.strictObject({
  rule: ruleName,
  /** Id of the call. */
  call: text,
  /** Id of the paragraph; left out for a problem that concerns the whole call. */
  paragraph: text.optional(),
  /** The `actual` of the problem, where the paragraph has several of one rule. */
  actual: text.optional(),
  /** Shown to readers. */
  reason: text,
  /** Since when the editor knows. */
  since: z.iso.date('a date such as 2025-05-01 is expected').optional(),
})

/** Schema of `content/checks.yaml`. Every key may be absent. */
const checksSchema = z
  .strictObject({
    /** By rule. */
    severities: z.record(ruleName, severity),
    accepted: z.array(acceptance),
  })
  .partial()

/** What of a file that does not fit its schema is looked at entry by entry. */
const entriesSchema = z.looseObject({
  severities: z.record(z.string(), z.unknown()).catch({}),
  accepted: z.array(z.unknown()).catch([]),
})

type AcceptanceEntry = z.output<typeof acceptance> & { line: number }

/** What the publisher says about rules and single problems. */
export interface CheckSettings {
  severityOf: (rule: Pick<Rule, 'name' | 'severity'>) => Severity
  /** The entry that accepts a problem of a call, or `null`. */
  acceptanceOf: (call: string, problem: Problem) => Acceptance | null
  /** Acceptances of a call that fit none of its findings: errors of rule `acceptance-stale`. */
  staleOf: (call: string, findings: Finding[]) => Problem[]
  /** Acceptances of calls that do not exist: errors of the same rule. */
  strayOf: (calls: ReadonlySet<string>) => Problem[]
}

/** Settings of a publisher who says nothing. */
export const plainSettings: CheckSettings = settingsOf({}, [], FILE)

/**
 * The same settings, of which no acceptance is called stale where the glossary has an error: the rules of terms then find
 * nothing that it could fit.
 */
export function settingsBeside(glossary: readonly Problem[], settings: CheckSettings): CheckSettings {
  return hasError(glossary) ? { ...settings, staleOf: () => [] } : settings
}

function settingsOf(
  severities: Partial<Record<string, Severity>>,
  entries: AcceptanceEntry[],
  file: string,
): CheckSettings {
  const severityOf: CheckSettings['severityOf'] = ({ name, severity }) => severities[name] ?? severity
  return {
    severityOf,
    acceptanceOf: (call, found) => {
      const entry = entries.find((one) => one.call === call && fits(one, found))
      return entry ? { reason: entry.reason, since: entry.since ?? null, by: 'checks' } : null
    },
    staleOf: (call, findings) =>
      entries
        .filter((entry) => entry.call === call && !findings.some((finding) => isOf(entry, finding)))
        .map((entry) => stale(entry, file, severityOf, findings)),
    strayOf: (calls) =>
      entries.filter(({ call }) => !calls.has(call)).map((entry) => stale(entry, file, severityOf, [])),
  }
}

function fits(entry: AcceptanceEntry, { rule, paragraph, actual, expected }: Problem): boolean {
  if (entry.rule !== rule || (entry.paragraph ?? paragraph) !== paragraph) return false
  return entry.actual === undefined || entry.actual === actual || (actual === null && entry.actual === expected)
}

/** Whether an entry accepts a finding, or one of the paragraphs of its range. */
function isOf(entry: AcceptanceEntry, { problem: found, through = [] }: Finding): boolean {
  return [found.paragraph, ...through].some((paragraph) => fits(entry, { ...found, paragraph }))
}

function stale(
  entry: AcceptanceEntry,
  file: string,
  severityOf: CheckSettings['severityOf'],
  findings: Finding[],
): Problem {
  const near = findings
    .filter(({ problem: { rule, paragraph } }) => rule === entry.rule && paragraph !== null)
    .map(({ problem: { paragraph, actual, expected } }) => `${paragraph ?? ''} (${actual ?? expected ?? ''})`)
  return problem({
    rule: 'acceptance-stale',
    severity: severityOf({ name: 'acceptance-stale', severity: ruleOf('acceptance-stale')?.severity ?? 'error' }),
    file,
    line: entry.line,
    paragraph: entry.paragraph ?? null,
    actual: [entry.rule, entry.call, entry.paragraph, entry.actual].filter((part) => part !== undefined).join(' '),
    expected: near.length > 0 ? `one of ${near.slice(0, 5).join(', ')}` : null,
    message: `This accepts a problem of rule ${entry.rule} that ${entry.call} does not have.`,
    hint: 'Remove the entry, or mend its paragraph and `actual`.',
  })
}

/** The path of the settings. */
export function checksPath(contentDir: string): string {
  return join(contentDir, FILE)
}

/** Reads the text of `content/checks.yaml`: `null` where there is none, and with an error where it cannot be read. */
export function readCheckSettingsText(contentDir: string): Promise<Outcome<string | null>> {
  return readText(checksPath(contentDir), 'checks-invalid')
}

/**
 * Reads `content/checks.yaml`.
 * @returns settings that change nothing where the file does not exist or cannot be read, and `checks-invalid` errors (all at
 *   once, with line and column) where it cannot be read or does not fit its schema
 */
export async function readCheckSettings(contentDir: string): Promise<Outcome<CheckSettings>> {
  const { value, problems } = await readCheckSettingsText(contentDir)
  if (value === null) return { value: plainSettings, problems }
  const parsed = parseCheckSettings(value, shownPath(checksPath(contentDir)))
  return { value: parsed.value, problems: [...problems, ...parsed.problems] }
}

/**
 * Reads the text of the settings; see `readCheckSettings`. Where an entry is wrong the others hold nevertheless, so that
 * what else is wrong with them is told at once.
 */
export function parseCheckSettings(content: string, file: string): Outcome<CheckSettings> {
  const hint = `Mend the entry. The rules are ${allRules.map(({ name }) => name).join(', ')}.`
  const origin = { rule: 'checks-invalid' as const, file, hint }
  const { problems } = readYaml(content, checksSchema, origin)
  const { value } = readYaml(content, entriesSchema, origin)
  if (!value) return { value: plainSettings, problems }
  const entries = value.value.accepted.flatMap((entry, index) => {
    const { data } = acceptance.safeParse(entry)
    return data ? [{ ...data, line: value.position(['accepted', index]).line }] : []
  })
  const severities = Object.entries(value.value.severities).flatMap(([name, given]) => {
    const { data } = severity.safeParse(given)
    return data && ruleOf(name) ? [[name, data] as const] : []
  })
  return { value: settingsOf(Object.fromEntries(severities), entries, file), problems }
}

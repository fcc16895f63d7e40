import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Problem, Severity } from '../../model/problem.ts'
import { ruleText } from '../../words/rule-words.ts'
import { allRules } from '../all-rules.ts'
import type { Rule } from '../rule.ts'

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

/** A static analysis log, as code hosts read it (SARIF 2.1.0, OASIS). */
export interface SarifLog {
  version: '2.1.0'
  $schema: string
  runs: [
    {
      tool: { driver: { name: string; informationUri?: string; rules: SarifRule[] } }
      columnKind: 'utf16CodeUnits'
      results: SarifResult[]
    },
  ]
}

interface SarifRule {
  id: string
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string }
  defaultConfiguration: { level: 'error' | 'warning' | 'note' }
}

interface SarifResult {
  ruleId: string
  ruleIndex?: number
  level: 'error' | 'warning' | 'note'
  message: { text: string }
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string }
      region?: { startLine: number; startColumn?: number; endLine?: number }
    }
  }[]
}

/** Problems as a SARIF log with the rules that they are of. */
export function sarif(problems: Problem[]): SarifLog {
  const used = new Set(problems.map(({ rule }) => rule))
  const rules = allRules.filter(({ name }) => used.has(name))
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'duizhao', rules: rules.map(described) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) =>
          result(
            problem,
            rules.findIndex(({ name }) => name === problem.rule),
          ),
        ),
      },
    ],
  }
}

function described({ name, severity }: Rule): SarifRule {
  const { title, why, mend } = ruleText(name, 'en')
  return {
    id: name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: mend },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function result({ rule, severity, file, line, column, message, hint, range }: Problem, ruleIndex: number): SarifResult {
  const region =
    line === null
      ? {}
      : {
          region: {
            startLine: line,
            ...(column === null ? {} : { startColumn: column }),
            ...(range?.lastLine == null ? {} : { endLine: range.lastLine }),
          },
        }
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
  }
}

/** Files of the project by their path in it, others by a URL. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/')
}

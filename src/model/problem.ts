import type { RuleName } from './rule-name.ts'

/** How much a problem matters: an error stops the build, a warning and an info never do. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Something that is wrong with what was read, or with what is made of it. The shape is a contract: `npm run check -- --json` prints an array of these.
 */
export interface Problem {
  rule: RuleName
  severity: Severity
  /** Path of the file, relative to the project root where it lies inside it. */
  file: string
  /** 1-based line in the file, or `null` where the problem concerns the whole file. */
  line: number | null
  /** 1-based column in UTF-16 units, or `null` where the problem concerns the whole line. */
  column: number | null
  /** Id of the paragraph concerned, or `null`. */
  paragraph: string | null
  /** What was found, as it stands in the file, or `null`. */
  actual: string | null
  /** What was expected instead, or `null`. */
  expected: string | null
  /** One sentence that says what happened. */
  message: string
  /** One sentence that says what to do. */
  hint: string
  /** Where the same holds for several paragraphs that follow one another: where it ends. Absent where it is one place. */
  range?: ProblemRange
}

/** The end of a problem that begins at its `line` and `paragraph` and goes on through the paragraphs behind. */
export interface ProblemRange {
  /** 1-based line of the last paragraph. */
  lastLine: number | null
  /** Id of the last paragraph. */
  lastParagraph: string | null
  /** How many paragraphs there are, the first and the last with them; at least 2. */
  count: number
}

/** What a stage gives back: its product, and what it found wrong on the way. */
export interface Outcome<Value> {
  value: Value
  problems: Problem[]
}

/** The fields that most problems leave open. */
type Optional = 'line' | 'column' | 'paragraph' | 'actual' | 'expected'

/**
 * Makes a problem; the places and values left out are `null`.
 * @param fields rule, severity, file, message and hint, with whatever else is known
 */
export function problem(fields: Omit<Problem, Optional> & Partial<Pick<Problem, Optional>>): Problem {
  return { line: null, column: null, paragraph: null, actual: null, expected: null, ...fields }
}

/** Whether one of the problems is an error: nothing is published then. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

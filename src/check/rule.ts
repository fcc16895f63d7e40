import type { Severity } from '../model/problem.ts'
import type { RuleName } from '../model/rule-name.ts'
import type { PairSide, Paragraph } from '../model/transcript.ts'
import type { CheckedCall } from './checked-call.ts'
import type { Localised } from './localised.ts'

/** A run of a passage that a finding concerns, to be marked on the page. */
export interface Mark {
  /** Id of the paragraph. */
  paragraph: string
  side: PairSide
  /** UTF-16 offsets in the passage's text, end exclusive. */
  start: number
  end: number
}

/** What a rule found, before it is placed in the file. */
export interface Found {
  /** Name of what it says: `words/<language>/rule-words.ts` has the text. */
  says: string
  /** What the message is filled with. */
  values: Record<string, string | Localised>
  paragraph: Paragraph | null
  /** The first is where the problem is placed. */
  marks: Mark[]
  /** Line in the seed where there is no mark. */
  line?: number | null
  actual?: string | null
  expected?: string | null
}

/** A rule by which calls are checked; what is said of it stands in `words/<language>/rule-words.ts`. */
export interface Rule {
  name: RuleName
  /** How much it matters where `content/checks.yaml` does not say otherwise. */
  severity: Severity
  /**
   * The message for paragraphs that follow one another, which are one finding then: filled with the numbers of the
   * `{first}` and the `{last}`, and their `{count}`. Absent where each is told for itself.
   */
  range?: string
  /** Absent where another stage raises the problem. */
  find?: (call: CheckedCall) => Found[]
}

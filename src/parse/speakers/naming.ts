import { isOperator, type SpeakerLabel } from '../labels/speaker-label.ts'

/** How a line names who speaks: what stands around the name, or how it is set. */
export type NamingStyle =
  'colon' | 'bracket' | 'parenthesis' | 'mark' | 'capitals' | 'bold' | 'heading' | 'sign' | 'time' | 'field' | 'line'

/** A line that may name who speaks. */
export interface Candidate {
  label: SpeakerLabel
  /** What is said on the line; `null` where it is only the name. */
  rest: string | null
  style: NamingStyle
  /** Whether the form alone shows that somebody is named: the operator, a numbered voice, the sign of a question, a title. */
  certain: boolean
  /** Initials that stand for the name from here on. */
  initials?: string
}

/**
 * A line that may name somebody by a label; `null` where there is none.
 * @param certain whether the form alone shows it; else it is so where the label shows it
 */
export function naming(
  style: NamingStyle,
  label: SpeakerLabel | null,
  rest: string | null = null,
  certain = label !== null && (label.sure ?? isOperator(label.name)),
): Candidate | null {
  return label && { label, rest, style, certain }
}

/** A line that names who speaks, and how sure that is. */
export interface Named extends Candidate {
  /** In nats, above 0. */
  score: number
}

/** From this score on a name is sure enough to vouch for others that are set like it. */
export const NAME_SURE = 2

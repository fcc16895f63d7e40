import type { SpeakerLabel } from '../labels/speaker-line.ts'

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
  initials: string | null
  /** Set where the line may be a field of a head, `主持人：李明`, which says who is there. */
  field?: true
}

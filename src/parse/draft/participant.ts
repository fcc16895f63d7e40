import type { Side } from '../../model/transcript.ts'

/** A line of a list of participants. */
export interface Participant {
  name: string
  /** What stands behind the dash: a role, or an analyst's firm. */
  detail: string | null
  /** What the heading of the list says. */
  side: Exclude<Side, 'operator'> | null
}

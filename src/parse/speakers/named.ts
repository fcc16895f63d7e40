import type { Candidate } from './naming.ts'

/** A line that names who speaks, and how sure that is. */
export interface Named extends Candidate {
  /** In nats, above 0. */
  score: number
}

/** From this score on a name is sure enough to vouch for others that are set like it. */
export const NAME_SURE = 2

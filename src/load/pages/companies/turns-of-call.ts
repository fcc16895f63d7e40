import { cacheDir } from 'virtual:duizhao/site'
import type { CallFacts, CallTurn } from '../../../model/call-facts.ts'
import { recentFor } from '../../../kit/recent-for.ts'
import { readTurns } from '../../cache/call-cache.ts'

/** Of so many calls the turns are in memory, as what they say at a glance is. */
const KEPT = 48

const read = recentFor(KEPT, (digest) => readTurns(cacheDir, digest))

/** The turns of a call. */
export function turnsOfCall({ digest }: Pick<CallFacts, 'digest'>): CallTurn[] {
  return read(digest)
}

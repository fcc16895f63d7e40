import { cacheDir } from 'virtual:duizhao/site'
import { z } from 'zod'
import type { CallFacts } from '../../../model/call-facts.ts'
import type { QuotedInsight } from '../../../model/call-insight.ts'
import { recentFor } from '../../../kit/recent-for.ts'
import { compiledText } from '../../cache/call-cache.ts'

/** Of so many calls what they say at a glance is in memory: pages about several calls ask for the same ones again and again. */
const KEPT = 48

/** What this program wrote is not looked through again. */
const kept = z.custom<QuotedInsight | null>((value) => typeof value === 'object')

const read = recentFor(KEPT, (digest) => kept.parse(JSON.parse(compiledText(cacheDir, digest, 'insight'))))

/** What a call says at a glance; `null` where that is not known. */
export function insightOfCall({ digest }: Pick<CallFacts, 'digest'>): QuotedInsight | null {
  return read(digest)
}

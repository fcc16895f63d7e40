import { gzipSync } from 'node:zlib'
import type { APIRoute } from 'astro'
import { comparedCall } from '../../../across/compared-call.ts'
import { comparedFilePaths } from '../../../load/pages/companies/compared-files.ts'
import { insightOfCall } from '../../../load/pages/companies/insights.ts'
import { turnsOfCall } from '../../../load/pages/companies/turns-of-call.ts'
import type { CallFacts } from '../../../model/call-facts.ts'

export const getStaticPaths = comparedFilePaths

/**
 * What a comparison of a call with another shows of it, as JSON, for all calls of a company in a year: `/compare/?a=…&b=…`
 * fetches it. It is packed here, since a host packs what it sends but not what it keeps.
 */
export const GET: APIRoute<{ calls: CallFacts[] }> = ({ props: { calls } }) =>
  new Response(
    gzipSync(JSON.stringify(calls.map((call) => comparedCall(call, turnsOfCall(call), insightOfCall(call)))), {
      level: 9,
    }),
  )

import { gzipSync } from 'node:zlib'
import type { APIRoute } from 'astro'
import { comparedCall } from '../../../across/compared-call.ts'
import { oncePaths, type CallEntry } from '../../../load/pages/calls.ts'
import { insightOfCall } from '../../../load/pages/companies/insights.ts'

export const getStaticPaths = oncePaths

/**
 * What a comparison of a call with another shows of it, as JSON: `/compare/?a=…&b=…` fetches it. It is packed here, since a host
 * packs what it sends but not what it keeps.
 */
export const GET: APIRoute<{ entry: CallEntry }> = ({
  props: {
    entry: {
      data: { call },
    },
  },
}) => new Response(gzipSync(JSON.stringify(comparedCall(call, insightOfCall(call))), { level: 9 }))

import type { APIRoute } from 'astro'
import { comparedCall } from '../../../across/compared-call.ts'
import { oncePaths, type CallEntry } from '../../../load/pages/calls.ts'
import { insightOfCall } from '../../../load/pages/insights.ts'

export const getStaticPaths = oncePaths

/** What a comparison of a call with another shows of it: `/compare/?a=…&b=…` fetches it. */
export const GET: APIRoute<{ entry: CallEntry }> = ({
  props: {
    entry: {
      data: { call },
    },
  },
}) => new Response(JSON.stringify(comparedCall(call, insightOfCall(call))))

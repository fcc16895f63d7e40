import type { APIRoute } from 'astro'
import { figureFilePaths, figureRecordsOf } from '../../../load/pages/companies/figure-files.ts'

import type { CallFacts } from '../../../model/call-facts.ts'

export const getStaticPaths = figureFilePaths

/** The key figures of all calls of a company, for programs. */
export const GET: APIRoute<{ calls: CallFacts[] }> = ({ props: { calls } }) =>
  new Response(
    `[\n${figureRecordsOf(calls)
      .map((record) => JSON.stringify(record))
      .join(',\n')}\n]\n`,
  )

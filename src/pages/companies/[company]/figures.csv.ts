import type { APIRoute } from 'astro'
import { figureFilePaths, figureRecordsOf } from '../../../load/pages/companies/figure-files.ts'
import { figureCsv } from '../../../insight/figure-records.ts'
import type { CallFacts } from '../../../model/call-facts.ts'

export const getStaticPaths = figureFilePaths

/** The key figures of all calls of a company, for programs for tables. */
export const GET: APIRoute<{ calls: CallFacts[] }> = ({ props: { calls } }) =>
  new Response(figureCsv(figureRecordsOf(calls)))

import { figureRecords, type FigureRecord } from '../../../insight/figure-records.ts'
import type { CallFacts } from '../../../model/call-facts.ts'
import { companies, companySegment } from './companies.ts'
import { insightOfCall } from './insights.ts'
import { keyed } from '../keyed.ts'

/** The routes of the files of key figures, one for each company. */
export async function figureFilePaths() {
  const paths = (await companies()).map((company) => ({
    params: { company: companySegment(company) },
    props: { calls: company.calls },
  }))
  return keyed(paths)
}

/** The key figures of calls, the oldest call first, so that what is new comes at the end. */
export function figureRecordsOf(calls: readonly CallFacts[]): FigureRecord[] {
  return calls.toReversed().flatMap((call) => {
    const insight = insightOfCall(call)
    return insight ? figureRecords(insight) : []
  })
}

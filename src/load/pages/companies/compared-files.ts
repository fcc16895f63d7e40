import type { CallFacts } from '../../../model/call-facts.ts'
import { comparedYear } from '../../../model/paths/compared-path.ts'
import { keyed } from '../keyed.ts'
import { companies, companySegment } from './companies.ts'

/** The routes of what is compared of calls: a file for each year of a company that has several calls. */
export async function comparedFilePaths() {
  const several = (await companies()).filter(({ calls }) => calls.length > 1)
  const paths = several.flatMap((company) =>
    [...Map.groupBy(company.calls, comparedYear)].map(([year, calls]: [string, CallFacts[]]) => ({
      params: { company: companySegment(company), year },
      props: { calls },
    })),
  )
  return keyed(paths)
}

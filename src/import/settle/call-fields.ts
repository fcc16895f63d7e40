import { INDUCED } from '../../model/taught-layout.ts'
import type { Company, Period, Provenance, Transcript } from '../../model/transcript.ts'
import type { GivenFacts } from './given-facts.ts'

/** The keys of a call file that an import writes. */
export interface CallFields {
  company?: Partial<Company>
  period?: Period
  date?: string
  translation?: Partial<Provenance>
  /** The taught layout by which it was read. */
  layout?: string
}

/**
 * What a call file has to hold: the facts that the text does not say itself.
 * @param said the call as its text alone tells it
 * @param facts what is said besides; a year without a quarter takes the text's, and the reverse
 */
export function callFields(said: Transcript, facts: GivenFacts): CallFields {
  const company = changed<Company>(said.company, {
    name: facts.company,
    ticker: facts.ticker,
    exchange: facts.exchange,
  })
  const period = givenPeriod(said, facts)
  const translation =
    said.translation && changed<Provenance>(said.translation, { lang: facts.lang, origin: facts.origin })
  return {
    ...(company ? { company } : {}),
    ...(period && !isSame(period, said.period) ? { period } : {}),
    ...(facts.date !== undefined && facts.date !== said.date ? { date: facts.date } : {}),
    ...(translation ? { translation } : {}),
    ...(said.layout === INDUCED ? {} : { layout: said.layout }),
  }
}

/** Whether a year or a quarter is given of which the other half is not known. */
export function lacksHalfAPeriod(said: Transcript, facts: GivenFacts): boolean {
  return (facts.year !== undefined || facts.quarter !== undefined) && givenPeriod(said, facts) === null
}

/** The period that facts and text give together; `null` where year or quarter is missing. */
export function givenPeriod({ period }: Transcript, facts: GivenFacts): Period | null {
  const year = facts.year ?? period?.year
  const quarter = facts.quarter ?? period?.quarter
  return year === undefined || quarter === undefined ? null : { year, quarter }
}

function isSame(one: Period, other: Period | null): boolean {
  return one.year === other?.year && one.quarter === other.quarter
}

/** The values that are given and differ; `null` where there are none. */
function changed<Facts extends object>(
  said: Facts,
  given: { [Key in keyof Facts]?: Facts[Key] | undefined },
): Partial<Facts> | null {
  const result: Partial<Facts> = {}
  let any = false
  for (const key in given) {
    const value = given[key]
    if (value === undefined || value === said[key]) continue
    result[key] = value
    any = true
  }
  return any ? result : null
}

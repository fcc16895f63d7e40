import { allCalls } from '../calls.ts'
import { datedParts, ofAge, type Age } from './dated-parts.ts'
import { keyed } from '../keyed.ts'
import { inLocales } from '../paths.ts'

/** A page has so many calls or more, as long as there are so many: about 200 bytes each. */
const LEAST_CALLS = 400

/** The routes of the page of the checks of the newest calls, or of the others. */
export async function checksPaths(age: Age) {
  const pages = ofAge(
    datedParts(await allCalls(), () => 1, LEAST_CALLS),
    age,
  )
  return keyed(inLocales(pages, (page) => ({ params: { part: String(page.part) }, props: { page } })))
}

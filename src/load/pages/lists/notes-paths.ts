import { getCollection } from 'astro:content'
import type { CallFacts, NoteFacts } from '../../../model/call-facts.ts'
import { lexicon, type Lexicon } from '../../../script/words/lexicon.ts'
import { allCalls } from '../calls.ts'
import { datedParts, ofAge, type Age, type DatedPart } from './dated-parts.ts'
import { keyed } from '../keyed.ts'
import { inLocales } from '../paths.ts'
import { propsDigest } from '../props-digest.ts'

/** A page has so many notes or more, as long as there are so many; those of a call stand together. */
const LEAST_NOTES = 60

/** The notes on a call, in the order of its text. */
export interface NotedCall {
  call: CallFacts
  own: NoteFacts[]
}

/** A page of the list of notes. */
export interface NotesPart extends DatedPart<NotedCall> {
  /** The words of the glossary, by which quotes are shown in another script, with what tells that they have changed. */
  known: { lexicon: Lexicon; digest: string }
}

/** The pages of the list of notes, with the newest last. */
async function notesParts(): Promise<NotesPart[]> {
  const notes = Map.groupBy(
    (await getCollection('notes')).map(({ data }) => data),
    ({ call }) => call,
  )
  const noted = (await allCalls()).flatMap((call) => {
    const own = notes.get(call.id)
    return own ? [{ call, own: own.toSorted((a, b) => a.n - b.n) }] : []
  })
  const terms = (await getCollection('glossary')).map(({ data: { hans, hant, convert } }) => ({ hans, hant, convert }))
  const known = { lexicon: lexicon(terms), digest: propsDigest(terms) }
  return datedParts(noted, ({ own }) => own.length, LEAST_NOTES).map((part) => ({ ...part, known }))
}

/** The routes of the page of the newest notes, or of the others. */
export async function notesPaths(age: Age) {
  const paths = inLocales(ofAge(await notesParts(), age), (page) => ({
    params: { part: String(page.part) },
    props: { page },
  }))
  return keyed(paths)
}

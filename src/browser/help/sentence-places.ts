import { unpackSpans } from '../../kit/packed-spans.ts'

/** Start and end of each sentence of a paragraph, one after the other, in its source and in each script of Chinese. */
export type ShownPlaces = Partial<Record<string, number[]>>

const pages = new Map<string, Promise<Partial<Record<string, ShownPlaces>>>>()

/**
 * Which sentences of a call belong together, by id of the paragraph: the n-th of each language.
 * @param checks address of the page on the checks of the call, which holds them; fetched once
 * @throws where it cannot be fetched
 */
export function sentencePlaces(checks: string): Promise<Partial<Record<string, ShownPlaces>>> {
  let places = pages.get(checks)
  if (!places) {
    places = fetchPlaces(checks)
    pages.set(checks, places)
    places.catch(() => pages.delete(checks))
  }
  return places
}

async function fetchPlaces(checks: string): Promise<Partial<Record<string, ShownPlaces>>> {
  const answer = await fetch(checks)
  const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html')
  const packed: Record<string, number[][]> = JSON.parse(page.getElementById('sentences')?.textContent ?? '{}')
  return Object.fromEntries(
    Object.entries(packed).map(([id, [source = [], hans = [], hant = hans]]) => [
      id,
      { source: unpackSpans(source), 'zh-Hans': unpackSpans(hans), 'zh-Hant': unpackSpans(hant) },
    ]),
  )
}

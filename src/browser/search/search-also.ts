import { make } from '../kit/make.ts'
import { recall, remember } from '../kit/remembered.ts'
import { addHits, callHeading, hitItem, missingHit, type Drawing } from './search-hits.ts'
import { BLOCKS, HITS } from './search-list.ts'

/** Under which it is kept that the group stays folded. */
const FOLDED = 'also-folded'

/**
 * What holds the words of a query only in another rendering, in a group of its own that can be folded for good. As many hits
 * are in it as are added to a list at a time: more are shown when the words themselves are asked for.
 * @param drawing of what was found so
 */
export async function alsoGroup(drawing: Drawing): Promise<HTMLElement> {
  const {
    search,
    found: { calls, count },
    site: { words },
  } = drawing
  let left = HITS
  const blocks = new Set<string>()
  const isShown = (passage: number): boolean => {
    if (left === 0 || blocks.size === BLOCKS) return false
    left--
    blocks.add(search.texts.blockOf(passage))
    return true
  }
  const sections = await Promise.all(
    calls.map(async ({ call, passages }) => {
      const shown = passages.filter(isShown)
      if (shown.length === 0) return []
      const items = await Promise.all(
        shown.map((passage) => {
          return search.texts.passage(passage).then(
            (found) => hitItem(call, found, drawing, 'data-also'),
            () => missingHit(drawing),
          )
        }),
      )
      const list = make('ol')
      addHits(list, items, drawing)
      return [make('section', {}, callHeading(call, passages.length, drawing), list)]
    }),
  )
  const summary = make('summary', {}, words.also(count))
  const group = make('details', { class: 'also', 'data-also-count': count }, summary, ...sections.flat())
  group.open = recall(FOLDED) === null
  // Not on `toggle`, which comes late: somebody may leave the page at once.
  summary.addEventListener('click', () => {
    remember(FOLDED, group.open ? 'yes' : null)
  })
  return group
}

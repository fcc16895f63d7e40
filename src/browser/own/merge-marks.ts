import { contentId } from './content-id.ts'
import type { OwnMark } from './own-mark.ts'

/** What is to be kept so that marks from elsewhere are among those that are here. */
export interface Merge {
  /** New, or in the place of an earlier state of the same mark. */
  changes: OwnMark[]
  /** How many were here already. */
  known: number
}

/**
 * Joins marks that come in with those that are here, so that none is there twice and no word is lost. Of two states of a
 * mark the later one takes the place of the earlier where it holds its words; else the earlier one stays beside it, as a
 * mark of its own that always gets the same id. A mark that says just what another one says is the same under another name.
 */
export function mergeMarks(here: readonly OwnMark[], incoming: readonly OwnMark[]): Merge {
  const all = new Map(here.map((mark) => [mark.id, mark]))
  const changed = new Map<string, OwnMark>()
  const keep = (mark: OwnMark): void => {
    all.set(mark.id, mark)
    changed.set(mark.id, mark)
  }
  for (const mark of incoming) {
    const own = all.get(mark.id)
    if (!own || (holds(mark, own) && mark.modified >= own.modified && mark.comment !== own.comment)) keep(mark)
    else if (![...all.values()].some((one) => holds(one, mark))) {
      const [later, earlier] = mark.modified > own.modified ? [mark, own] : [own, mark]
      if (later === mark) keep(later)
      keep({ ...earlier, id: contentId(contentOf(earlier)) })
    }
  }
  const contents = new Set(here.map(({ id }) => contentOf(all.get(id))))
  const changes = [...changed.values()].filter((mark) => {
    if (here.some(({ id }) => id === mark.id)) return true
    const said = contentOf(mark)
    return !contents.has(said) && contents.add(said)
  })
  const news = new Set(changes.flatMap((mark) => [mark.id, contentOf(mark)]))
  return { changes, known: incoming.filter((mark) => !news.has(mark.id) && !news.has(contentOf(mark))).length }
}

/** Whether a mark stands at the same place as another and says all that it says. */
function holds(mark: OwnMark, other: OwnMark): boolean {
  return placeOf(mark) === placeOf(other) && mark.comment.includes(other.comment)
}

function placeOf({ call, paragraph, quotes }: OwnMark): string {
  return JSON.stringify([call, paragraph, quotes])
}

/** All that a reader has made of a mark. */
function contentOf(mark: OwnMark | undefined): string {
  return mark ? JSON.stringify([placeOf(mark), mark.comment]) : ''
}

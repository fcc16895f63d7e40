import type { CallWithNotes } from './published-site.ts'

/** Pages that list all calls, and change with any of them. */
const LISTS = ['/', '/checks/']

/**
 * When the pages of a site were last changed, as far as its calls and notes tell: a build knows no other dates.
 * @returns ISO 8601 date of a page by its path without language, or `null`
 */
export function lastChanged(calls: readonly CallWithNotes[]): (path: string) => string | null {
  const dates = new Map(calls.map((call) => [call.facts.id, dateOf(call)]))
  const lists = newest([...dates.values()])
  const notes = newest(calls.flatMap((call) => call.notes.map(({ date }) => date)))
  return (path) => {
    if (LISTS.includes(path)) return lists
    if (path === '/notes/') return notes
    return dates.get(path.split('/')[2] ?? '') ?? null
  }
}

/** The day of a call, or of its newest note. */
function dateOf({ facts, notes }: CallWithNotes): string | null {
  return newest([facts.date, ...notes.map(({ date }) => date)])
}

function newest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null)
}

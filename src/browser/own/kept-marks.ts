import { recall } from '../kit/remembered.ts'
import { readMark, type OwnMark } from './own-mark.ts'

const NAME = 'own:'
const KEY = `duizhao:${NAME}`

/** The reader's marks in one call, as the browser keeps them now: another tab may have changed them. */
export function ownMarksIn(call: string): OwnMark[] {
  return parse(recall(NAME + call))
}

/** All of the reader's marks, by call. */
export function allMarks(): Map<string, OwnMark[]> {
  const found = new Map<string, OwnMark[]>()
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at)
      if (!key?.startsWith(KEY)) continue
      const marks = parse(localStorage.getItem(key))
      if (marks.length > 0) found.set(key.slice(KEY.length), marks)
    }
  } catch {
    // A browser that keeps nothing has nothing to show.
  }
  return found
}

/** Keeps a mark, in the place of an earlier state of it. @returns whether the browser has kept it */
export function keepMark(mark: OwnMark): boolean {
  return write(mark.call, [...ownMarksIn(mark.call).filter(({ id }) => id !== mark.id), mark])
}

/** Forgets a mark. @returns whether the browser has done so */
export function forgetMark({ call, id }: OwnMark): boolean {
  return write(
    call,
    ownMarksIn(call).filter((mark) => mark.id !== id),
  )
}

/** Tells of changes that another tab makes. */
export function onChange(react: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(KEY)) react()
  })
}

function write(call: string, marks: readonly OwnMark[]): boolean {
  try {
    const all = [...marks, ...itemsOf(recall(NAME + call)).filter((item) => readMark(item) === null)]
    if (all.length === 0) localStorage.removeItem(KEY + call)
    else localStorage.setItem(KEY + call, JSON.stringify(all))
    return true
  } catch {
    return false
  }
}

function parse(text: string | null): OwnMark[] {
  return itemsOf(text).flatMap((item) => readMark(item) ?? [])
}

/** What was kept. What cannot be read, of another version or damaged, is not shown, and is kept as it is. */
function itemsOf(text: string | null): unknown[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return [text]
  }
}

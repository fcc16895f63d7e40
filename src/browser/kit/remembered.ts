/** Choices of the reader, kept in this browser only. Storage may be forbidden: then nothing is remembered. */

/** @returns what was kept under a name, or `null` */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`duizhao:${name}`)
  } catch {
    return null
  }
}

/** Keeps a value under a name; `null` forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`duizhao:${name}`)
    else localStorage.setItem(`duizhao:${name}`, value)
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** Before the id of a call: the name under which it is remembered where the reader has stopped in it. */
export const PLACE = 'place:'

import { relative, resolve, sep } from 'node:path'
import { isWithin } from './is-within.ts'
import { siteRoot } from './site-root.ts'

let known: string | undefined

/** A path as people are shown it: relative to the project root where it lies inside it, with `/`, else absolute. */
export function shownPath(path: string, root: string = (known ??= siteRoot())): string {
  const full = resolve(path)
  return full !== root && isWithin(full, root) ? relative(root, full).split(sep).join('/') : full
}

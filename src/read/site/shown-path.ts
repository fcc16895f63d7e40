import { isAbsolute, relative, resolve, sep } from 'node:path'
import { siteRoot } from './site-root.ts'

let known: string | undefined

/** A path as people are shown it: relative to the project root where it lies inside it, with `/`, else absolute. */
export function shownPath(path: string, root: string = (known ??= siteRoot())): string {
  const inside = relative(root, resolve(path))
  const outside = inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..'
  return outside ? resolve(path) : inside.split(sep).join('/')
}

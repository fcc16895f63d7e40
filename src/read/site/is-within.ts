import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is a folder, or lies somewhere in it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

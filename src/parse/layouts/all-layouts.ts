import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Layout } from './layout.ts'

const ENDING = '.layout.ts'

/** Every layout that a file `<name>.layout.ts` of this folder writes, by name. */
export async function allLayouts(): Promise<Map<string, Layout>> {
  const folder = import.meta.dirname
  const names = readdirSync(folder).filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))
  const layouts = await Promise.all(names.map(async (name): Promise<[string, Layout]> => {
    const module: unknown = await import(pathToFileURL(join(folder, name + ENDING)).href)
    if (!isLayout(module)) throw new Error(`${name}${ENDING} does not export layOut`)
    return [name, module]
  }))
  return new Map(layouts)
}

function isLayout(module: unknown): module is Layout {
  return typeof module === 'object' && module !== null && 'layOut' in module && typeof module.layOut === 'function'
}

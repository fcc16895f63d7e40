import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { engineRoot } from '../../read/site/engine.ts'

/** What a package does in a site: the word for it is the interface's. */
export type PackageUse = 'font' | 'dictionaries' | 'search' | 'offline'

/** The packages of which something reaches a reader: code, a type face, a table, or the format of a file. */
export const shipped: Readonly<Record<string, PackageUse>> = {
  '@fontsource-variable/source-serif-4': 'font',
  'opencc-js': 'dictionaries',
  pagefind: 'search',
  'workbox-core': 'offline',
  'workbox-precaching': 'offline',
  'workbox-routing': 'offline',
  'workbox-strategies': 'offline',
}

/** Packages with the terms on which they may be passed on. */
export interface Notice {
  packages: { name: string; version: string; use: PackageUse; home: string | null }[]
  /** SPDX expression. */
  licence: string
  /** The files that hold the terms: whole, as they stand in the packages. */
  texts: { file: string; text: string }[]
}

const manifest = z.object({
  version: z.string(),
  license: z.string(),
  homepage: z.url({ protocol: /^https$/ }).optional(),
})

const TERMS = /^(?:licen[cs]e|notice|copying|third.?party)/i

/**
 * Reads the terms of all that is shipped from the installed packages; those with the same terms stand together.
 * @throws where one is not installed, or says nothing of its terms
 */
export function packageNotices(packages: Readonly<Record<string, PackageUse>> = shipped): Notice[] {
  const found = new Map<string, Notice>()
  for (const [name, use] of Object.entries(packages)) {
    const folder = folderOf(name)
    const { version, license, homepage } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    )
    const texts = termsIn(folder)
    if (texts.length === 0) throw new Error(`The package ${name} comes without a file that says its terms.`)
    const key = JSON.stringify(texts)
    const notice = found.get(key) ?? { packages: [], licence: license, texts }
    notice.packages.push({ name, version, use, home: homepage ?? null })
    found.set(key, notice)
  }
  return [...found.values()]
}

/** The files of terms in a folder of a package. Of a folder of terms, those that are its own. */
function termsIn(folder: string): Notice['texts'] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => TERMS.test(name))
    .flatMap((entry): Notice['texts'] => {
      const path = join(folder, entry.name)
      if (entry.isFile()) return [{ file: entry.name, text: readFileSync(path, 'utf8').trim() }]
      return termsIn(path)
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Where a package is installed: next to the engine, or above it. */
function folderOf(name: string): string {
  const places = createRequire(join(engineRoot, 'package.json')).resolve.paths(name) ?? []
  const place = places.map((each) => join(each, name)).find((each) => existsSync(join(each, 'package.json')))
  if (place === undefined) throw new Error(`The package ${name} is not installed: run npm install.`)
  return place
}

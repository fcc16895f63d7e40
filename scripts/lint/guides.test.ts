import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A path in a guide, or its end where the sentence tells the folder; not one that stands for any name. */
const PATH = /`([\w.[\]-]+(?:\/[\w.[\]-]+)*(?:\/|\.(?:ts|astro|json|mdx|yaml|css|mjs)))`/g

/** What a recipe has somebody write, what a publisher may have, and what a build makes. */
const TO_BE_MADE = new Set(['name.ts', 'content/layouts/', 'dist/', '.shots/', 'lib/'])

const all = globSync(['*', '{src,scripts,content}/**'], { withFileTypes: true }).map(
  (entry) => `/${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`,
)

it.each(globSync('{src,scripts}/**/README.md'))('every file that %s names is there', (guide) => {
  const named = [...readFileSync(guide, 'utf8').matchAll(PATH)].map(([, path = '']) => path)
  expect(named.filter((path) => !TO_BE_MADE.has(path) && !all.some((one) => one.endsWith(`/${path}`)))).toEqual([])
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { revisionOf } from './revision-of.ts'
import { placeSearch, type SiteIndex } from './search-of-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-index-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** An index of two files, as it lies in the cache. */
function index(): SiteIndex {
  const home = mkdtempSync(join(folder, 'home-'))
  const texts = { 'pagefind/search.json': '{}', 'pagefind/index/a.pf_index': 'words' }
  mkdirSync(join(home, 'pagefind/index'), { recursive: true })
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(home, path), text)
  const files = Object.entries(texts).map(([path, text]) => [path, revisionOf(Buffer.from(text)), text.length] as const)
  return { folders: [{ home, files }] }
}

const pages = (): string => mkdtempSync(join(folder, 'pages-'))

it('puts an index into the pages', () => {
  const site = pages()
  expect(placeSearch(index(), site)).toBe(true)
  expect(readFileSync(join(site, 'pagefind/index/a.pf_index'), 'utf8')).toBe('words')
})

it.each([
  [
    'altered',
    (path: string) => {
      writeFileSync(path, 'wards')
    },
  ],
  [
    'cut',
    (path: string) => {
      truncateSync(path, 4)
    },
  ],
  [
    'gone',
    (path: string) => {
      rmSync(path)
    },
  ],
])('does not take a file that was %s', (_what, damage) => {
  const damaged = index()
  damage(join(damaged.folders[0]?.home ?? '', 'pagefind/index/a.pf_index'))
  expect(placeSearch(damaged, pages())).toBe(false)
})

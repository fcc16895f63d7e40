import { expect, it } from 'vitest'
import type { FileEntry } from './unit-lists.ts'
import { sortFiles } from './sort-files.ts'

const files = (paths: string[]): FileEntry[] => paths.map((path) => [path, 'revision', 1])
const pathsOf = (entries: FileEntry[] | undefined) => entries?.map(([path]) => path)

it('parts the shell from what can be kept and from what never is', () => {
  const { shell, units } = sortFiles(
    files([
      '',
      'zh-hans/',
      'search/',
      'settings/',
      'offline/',
      'assets/a.css',
      'before-paint.js',
      'favicon.svg',
      'manifest.webmanifest',
      'pagefind/search.json',
      'calls/x/',
      'zh-hant/calls/x/',
      'calls/x/checks/',
      'pagefind/texts/x.1.bin',
      'pagefind/index/a.pf_index',
      'notes/',
      'zh-hans/notes/',
      'calls/x/x.html',
      'sw.js',
      'robots.txt',
      'sitemap.xml',
      'sitemap-12.xml',
      'feed.xml',
      'zh-hans/companies/amzn/feed.json',
      '404.html',
      'icon-512.png',
      'favicon.ico',
      'offline/list-0.json',
      'pagefind/pagefind-entry.json',
      'assets/a.js.map',
    ]),
  )
  expect(pathsOf(shell)).toEqual([
    '',
    'zh-hans/',
    'search/',
    'settings/',
    'offline/',
    'assets/a.css',
    'before-paint.js',
    'favicon.svg',
    'manifest.webmanifest',
    'pagefind/search.json',
  ])
  expect(Object.fromEntries(Object.entries(units).map(([unit, own]) => [unit, pathsOf(own)]))).toEqual({
    'calls/x': ['calls/x/', 'zh-hant/calls/x/', 'calls/x/checks/', 'pagefind/texts/x.1.bin'],
    search: ['pagefind/index/a.pf_index'],
    'notes/': ['notes/', 'zh-hans/notes/'],
  })
})

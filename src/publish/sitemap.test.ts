import { expect, it } from 'vitest'
import { aSite } from './published-site.fixture.ts'
import { sitemap } from './sitemap.ts'

const site = aSite()
const locs = (text = ''): string[] => Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), ([, loc = '']) => loc)

it('lists every page', () => {
  const files = sitemap(['', 'zh-hans/', 'notes/', 'zh-hans/notes/', 'zh-hant/notes/'], site)
  expect(Object.keys(files)).toEqual(['sitemap.xml'])
  expect(locs(files['sitemap.xml'])).toEqual([
    'https://example.org/calls-2025/',
    'https://example.org/calls-2025/zh-hans/',
    'https://example.org/calls-2025/notes/',
    'https://example.org/calls-2025/zh-hans/notes/',
    'https://example.org/calls-2025/zh-hant/notes/',
  ])
})

it('says when a page was changed, where its calls and notes tell', () => {
  const pages = ['', 'notes/', 'about/', 'calls/ab-2025-q1/', 'calls/ab-2025-q1/source/', 'calls/ab-2024-q4/']
  const list = sitemap(pages, site)['sitemap.xml'] ?? ''
  const dates = Array.from(list.matchAll(/<loc>.*?calls-2025\/(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g))
  expect(Object.fromEntries(dates.map(([, page, date]) => [page, date]))).toEqual({
    '': '2025-06-02',
    'notes/': '2025-06-02',
    'about/': undefined,
    'calls/ab-2025-q1/': '2025-06-02',
    'calls/ab-2025-q1/source/': '2025-06-02',
    'calls/ab-2024-q4/': '2025-02-01',
  })
})

it('escapes what an address may hold', () => {
  expect(locs(sitemap(['people/a&b/', '人/'], site)['sitemap.xml'])).toEqual([
    'https://example.org/calls-2025/people/a&amp;b/',
    'https://example.org/calls-2025/%E4%BA%BA/',
  ])
})

it('becomes an index of several where one would hold too many', () => {
  const pages = Array.from({ length: 7 }, (_, n) => `calls/${n}/`)
  const files = sitemap(pages, site, 3)
  expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
  expect(files['sitemap.xml']).toContain('<sitemapindex')
  expect(locs(files['sitemap.xml'])).toEqual([1, 2, 3].map((n) => `https://example.org/calls-2025/sitemap-${n}.xml`))
  expect([1, 2, 3].flatMap((n) => locs(files[`sitemap-${n}.xml`]))).toEqual(
    pages.map((page) => `https://example.org/calls-2025/${page}`),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeds } from './feeds.ts'
import { aCall, aNote, aSite } from '../published-site.fixture.ts'
import { atomErrors, jsonFeedSchema } from './valid-feed.fixture.ts'

const site = aSite({ author: 'Example Research', downloads: ['html'] })
const files = feeds(site)
const ending = (all: Record<string, string>, end: string): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([path]) => path.endsWith(end)))
const read = (text = '') => jsonFeedSchema.parse(JSON.parse(text))

describe('the feeds of a site', () => {
  it('are those of all calls and notes, of the notes and of each company, in every language', () => {
    const own = ['feed', 'notes/feed', 'companies/ab/feed'].flatMap((path) => [`${path}.xml`, `${path}.json`])
    expect(Object.keys(files)).toEqual(
      ['', 'zh-hans/', 'zh-hant/'].flatMap((locale) => own.map((path) => locale + path)),
    )
  })

  it('are Atom by its grammar, and JSON Feed by its schema', async () => {
    expect(atomErrors(ending(files, '.xml'))).toEqual([])
    for (const text of Object.values(ending(files, '.json'))) expect(read(text).items.length).toBeGreaterThan(0)
  })

  it('would be refused without a date', async () => {
    const dateless = { 'feed.xml': (files['feed.xml'] ?? '').replace(/<updated>.*<\/updated>\n/, '') }
    expect(atomErrors(dateless).join()).toContain('updated')
  })

  it('tell of the newest first, with whole addresses', () => {
    expect(read(files['feed.json']).items.map(({ url, date_published }) => [url, date_published])).toEqual([
      ['https://example.org/calls-2025/calls/ab-2025-q1/#note-margin', '2025-06-02T00:00:00Z'],
      ['https://example.org/calls-2025/calls/ab-2025-q1/', '2025-05-01T00:00:00Z'],
      ['https://example.org/calls-2025/calls/ab-2024-q4/', '2025-02-01T00:00:00Z'],
    ])
    for (const text of Object.values(files)) expect(text).not.toMatch(/href=\\?(?:"|&quot;)\//)
  })

  it('hold all of a note, and what a call is, who made its Chinese and what was asked', () => {
    const [note, call] = read(files['zh-hant/feed.json']).items
    expect(note?.content_html).toContain('<a href="https://example.org/calls-2025/calls/ab-2025-q1/#p2">the answer</a>')
    expect(note?.authors).toEqual([{ name: 'An Analyst' }])
    expect(call?.content_html).toContain('機器翻譯')
    expect(call?.content_html).toContain('Cy Day</b> <span lang="zh-Hant">賽·戴</span>')
    expect(call?.content_html).toContain('zh-hant/calls/ab-2025-q1/#exchange-1">Ann Lee，Bank &lt;One&gt;</a>')
    expect(call?.attachments).toEqual([
      { url: 'https://example.org/calls-2025/calls/ab-2025-q1/ab-2025-q1.html', mime_type: 'text/html' },
    ])
  })

  it('say what of a note was converted, and what it quotes of a machine', () => {
    const notes = [aNote('ab-2025-q1', { lang: 'zh-Hant', quoteLang: 'zh', quote: '午安' })]
    const told = (path: string) =>
      read(feeds({ ...site, calls: [{ facts: aCall('ab-2025-q1'), notes }] })[path]).items[0]
    expect(told('zh-hans/notes/feed.json')?.language).toBe('zh-Hans')
    expect(told('zh-hans/notes/feed.json')?.content_html).toContain('由 OpenCC 自繁体转换')
    expect(told('zh-hant/notes/feed.json')?.language).toBe('zh-Hant')
    expect(told('zh-hant/notes/feed.json')?.content_html).not.toContain('OpenCC')
    expect(told('notes/feed.json')?.content_html).toContain('Machine translation')
  })

  it('name a thing by its address, or always by the same number where the origin is not known', async () => {
    const nowhere = { ...site, settings: { ...site.settings, siteUrl: null } }
    const ids = (all: Record<string, string>): string[] => read(all['feed.json']).items.map(({ id }) => id)
    expect(ids(files)).toEqual(read(files['feed.json']).items.map(({ url }) => url))
    expect(ids(feeds(nowhere))).toEqual(ids(feeds(nowhere)))
    expect(new Set(ids(feeds(nowhere))).size).toBe(3)
    expect(atomErrors(ending(feeds(nowhere), '.xml'))).toEqual([])
  })

  it('are feeds where there is nothing yet', async () => {
    const empty = feeds({ ...site, calls: [] })
    expect(Object.keys(empty).filter((path) => !path.includes('zh-'))).toEqual([
      'feed.xml',
      'feed.json',
      'notes/feed.xml',
      'notes/feed.json',
    ])
    expect(atomErrors(ending(empty, '.xml'))).toEqual([])
  })
})

describe('a feed of many calls', () => {
  const most = 6000
  const calls = Array.from({ length: 80 }, (_, n) => ({
    facts: aCall(`ab-${1940 + n}-q1`, { date: `${1940 + n}-05-01` }),
    notes: [],
  }))
  const addresses = calls.map(({ facts }) => `https://example.org/calls-2025/calls/${facts.id}/`).reverse()
  const told = (all: Record<string, string>, path: string) => read(all[path]).items.map(({ url = '' }) => url)

  it('tells of the newest only', () => {
    const all = feeds({ ...site, calls })
    expect(told(all, 'feed.json')).toEqual(addresses.slice(0, 50))
    expect(told(all, 'companies/ab/feed.json')).toEqual(addresses.slice(0, 16))
  })

  it('tells of the newest notes, of which those of a seed are of the day of their call', () => {
    const noted = calls.map((call, n) => ({
      ...call,
      notes: [aNote(call.facts.id, { date: n % 2 ? null : call.facts.date })],
    }))
    const notes = addresses.map((address) => `${address}#note-margin`)
    const all = feeds({ ...site, calls: noted })
    expect(told(all, 'notes/feed.json')).toEqual(notes.slice(0, 50))
    expect(told(all, 'companies/ab/feed.json').toSorted()).toEqual(
      [...notes.slice(0, 8), ...addresses.slice(0, 8)].toSorted(),
    )
  })

  it('is never too big', () => {
    const all = feeds({ ...site, calls }, most)
    for (const [path, text] of Object.entries(all))
      expect([path, Buffer.byteLength(text) <= most]).toEqual([path, true])
    expect(atomErrors(ending(all, '.xml'))).toEqual([])
    const found = told(all, 'feed.json')
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(addresses.slice(0, found.length))
  })
})

it('whatever somebody writes, a feed stays valid', async () => {
  const anything = fc.string({ unit: 'binary', minLength: 1 })
  await fc.assert(
    fc.asyncProperty(anything, anything, async (said, written) => {
      const facts = aCall('ab-2025-q1', { opening: said, company: { name: said, ticker: written, exchange: said } })
      const notes = [aNote('ab-2025-q1', { quote: said, author: written, tags: [said] })]
      const all = feeds({ ...aSite({ author: written }), calls: [{ facts, notes }] })
      expect(atomErrors({ 'feed.xml': all['feed.xml'] ?? '' })).toEqual([])
      expect(read(all['feed.json']).items).toHaveLength(2)
    }),
    { numRuns: 25 },
  )
})

import { expect, inject, it } from 'vitest'
import { atomErrors, jsonFeedSchema } from '../publish/feed/valid-feed.fixture.ts'

const PAGES = ['', 'notes/', 'zh-hans/', 'zh-hans/notes/', 'zh-hant/', 'zh-hant/notes/']

/** The addresses of the feeds that a page tells programs of, by their kinds. */
async function feedsOf(page: string): Promise<Map<string, string>> {
  const markup = await (await fetch(page)).text()
  const links = markup.matchAll(/<link rel="alternate" type="application\/([a-z]+)\+[a-z]+"[^>]* href="(.*?)"/g)
  return new Map(Array.from(links, ([, kind = '', href = '']) => [kind, new URL(href, page).href]))
}

for (const path of PAGES) {
  it(`/${path} leads to feeds, and they lead to places of the site`, async () => {
    const page = new URL(path, inject('site')).href
    const found = await feedsOf(page)
    expect([...found.keys()]).toEqual(['atom', 'feed'])

    const atom = await (await fetch(found.get('atom') ?? '')).text()
    expect(atomErrors({ 'feed.xml': atom })).toEqual([])
    const { items, home_page_url } = jsonFeedSchema.parse(await (await fetch(found.get('feed') ?? '')).json())
    expect(new URL(home_page_url ?? '', page).href).toBe(page)
    expect(items.length).toBeGreaterThan(1)
    for (const { id, url = '' } of items) {
      const [address = '', fragment = ''] = new URL(url, page).href.split('#')
      const answer = await fetch(address)
      expect([address, answer.status]).toEqual([address, 200])
      if (fragment) expect(await answer.text()).toContain(`id="${fragment}"`)
      expect(atom).toContain(`<id>${id}</id>`)
    }
  })
}

it('tells search engines what a call is, without a word from the Content-Security-Policy', async () => {
  const page = await (await fetch(new URL('zh-hans/calls/amzn-2025-q1/', inject('site')))).text()
  const data: unknown = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '')
  expect(data).toMatchObject({ '@type': 'Article', inLanguage: ['en', 'zh-Hans'], datePublished: '2025-05-01' })
  // The first figure of the call is one that the page corrects: what is shared does not repeat it.
  expect(page).toContain('$165.7 billion')
  expect(/<head>.*<\/head>/s.exec(page)?.[0]).not.toContain('$165.7 billion')
})

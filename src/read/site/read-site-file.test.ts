import { describe, expect, it } from 'vitest'
import { contrast, mix } from './contrast.ts'
import { parseSiteFile } from './read-site-file.ts'
import type { WrittenPage } from './read-pages.ts'
import { settings } from './settings.ts'

const pages: WrittenPage[] = ['about', 'reading', 'publishing', 'team'].map((name, at) => ({
  name,
  locale: 'en',
  title: name,
  description: name,
  order: at,
  path: `/${name}.mdx`,
}))
const read = (text: string) => parseSiteFile(text, 'content/site.yaml', pages)

describe('content/site.yaml', () => {
  it('may be absent or empty: everything has a default', () => {
    for (const text of ['', '# nothing yet\n']) {
      expect(read(text)).toMatchObject({
        value: {
          name: {},
          logo: null,
          favicon: '/favicon.svg',
          accent: null,
          author: null,
          licence: null,
          report: null,
          url: null,
          base: '/',
          languages: ['en', 'zh-Hans', 'zh-Hant'],
          downloads: [],
          navigation: ['calls', 'notes', 'checks', 'glossary', 'reading', 'about'],
        },
        problems: [],
      })
    }
  })

  it('says a text once for all languages or in each', () => {
    expect(read('name: Calls\ntagline: { en: Two languages, zh-Hans: 中英对照 }\n').value).toMatchObject({
      name: { en: 'Calls', 'zh-Hans': 'Calls', 'zh-Hant': 'Calls' },
      tagline: { en: 'Two languages', 'zh-Hans': '中英对照' },
    })
  })

  it('takes everything at once', () => {
    const text = `accent: { light: '#8A1C0C', dark: '#f0a08c' }
licence: { text: CC BY 4.0, href: https://creativecommons.org/licenses/by/4.0/ }
navigation: [calls, team, { text: Desk, href: 'https://example.org/' }]
languages: [zh-Hans, en]
downloads: [html]
report: mailto:desk@example.org
url: https://example.org
base: /reports/
`
    const { value, problems } = read(text)
    expect(problems).toEqual([])
    expect(value.accent).toEqual({ light: '#8a1c0c', dark: '#f0a08c' })
    expect(settings({}, '/site', value).value).toMatchObject({
      siteUrl: 'https://example.org',
      basePath: '/reports/',
      languages: ['zh-Hans', 'en'],
    })
    expect(settings({ SITE_URL: 'https://other.org', BASE_PATH: '/x' }, '/site', value).value).toMatchObject({
      siteUrl: 'https://other.org',
      basePath: '/x/',
    })
  })

  it.each([
    ['nam: x\n', 1, 'The key nam is unknown.'],
    [
      'name: x\naccent: { light: "#ffcc00", dark: "#ffcc00" }\n',
      2,
      /accent\.light: contrast with the light paper \(#fbf9f5\) is 1\.\d\d, at least 4\.5 is needed/,
    ],
    ['accent: { light: "#8a1c0c", dark: "#222222" }\n', 1, /accent\.dark: contrast with the dark paper/],
    ['name: x\n\nlogo: logo.svg\n', 3, 'logo: a file in public/ is expected, written as /logo.svg.'],
    ['languages: [en, en]\n', 1, 'languages: each language once.'],
    ['languages: [en, de]\n', 1, 'languages.1: en, zh-Hans, zh-Hant are the languages of the interface.'],
    ['report: javascript:alert(1)\n', 1, /an address such as https/],
    ['navigation:\n  - calls\n  - nowhere\n', 3, 'navigation names nowhere, and there is no such list or page.'],
    ['downloads: [pdf]\n', 1, 'downloads.0: html, epub, md, jsonl, tmx, tei, csv are the formats.'],
    ['name: [\n', 2, /This is not YAML/],
  ])('of %j tells line and fault', (text, line, message) => {
    const { problems } = read(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]).toMatchObject({ rule: 'site-invalid', severity: 'error', file: 'content/site.yaml', line })
    if (typeof message === 'string') expect(problems[0]?.message).toBe(message)
    else expect(problems.map((problem) => problem.message).join('\n')).toMatch(message)
  })
})

describe('colours', () => {
  it('have a contrast, and can be mixed', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(mix('#ff0000', '#ffffff', 0.1)).toBe('#ffe6e6')
  })
})

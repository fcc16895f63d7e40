import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../read/site/site-file.ts'
import { aCall, aSite } from './published-site.fixture.ts'
import { schemaErrors } from './schema-errors.fixture.ts'
import { callData, dataElement, siteData } from './structured-data.ts'

const { file } = aSite()

describe('what search engines are told', () => {
  it('of a call: its languages, whose words they are, and what it is a translation of', () => {
    expect(callData(aCall('ab-2025-q1'), file, 'zh-Hant')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'A & B 2025\u00a0年第一季財報電話會議',
      datePublished: '2025-05-01',
      inLanguage: ['en', 'zh-Hant'],
      about: { '@type': 'Corporation', name: 'A & B', tickerSymbol: 'NYSE: AB' },
      contributor: [{ '@type': 'Person', name: 'Cy Day' }],
      translationOfWork: { '@type': 'Article', inLanguage: 'en' },
    })
  })

  it('of a call in one language: nothing of a translation', () => {
    const data = callData(aCall('ab-2025-q1', { translation: null, date: null }), file, 'en')
    expect(data).toMatchObject({ inLanguage: ['en'] })
    expect(Object.keys(data)).not.toContain('translationOfWork')
    expect(Object.keys(data)).not.toContain('datePublished')
  })

  it('of terms and publisher: what the site says', () => {
    const said = { author: 'Example Research', licence: { text: { en: 'CC BY 4.0' }, href: 'https://example.org/by' } }
    const wanted = {
      publisher: { '@type': 'Organization', name: 'Example Research' },
      license: 'https://example.org/by',
    }
    expect(callData(aCall('ab-2025-q1'), { ...file, ...said }, 'en')).toMatchObject(wanted)
    expect(siteData({ name: 'x', description: 'y' }, { ...file, ...said }, (path) => path)).toMatchObject(wanted)
  })

  it('of the site: how it is searched', () => {
    const { potentialAction } = { ...siteData({ name: 'x', description: 'y' }, file, (path) => `https://e.org${path}`) }
    expect(potentialAction).toMatchObject({ target: { urlTemplate: 'https://e.org/search/?q={query}' } })
  })

  it('ends with its element, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const data = callData(aCall('x', { title: `</script>${text}`, period: null }), file, 'en')
        const { markup } = dataElement(data)
        const inside = markup.slice('<script type="application/ld+json">'.length, -'</script>'.length)
        expect(inside).not.toContain('<')
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })
})

describe('by the vocabulary of schema.org', () => {
  const all = siteFileSchema.parse({ author: 'Desk', licence: { text: 'CC BY 4.0', href: 'https://example.org/by' } })
  const one = { type: 'WithContext<Article>', json: JSON.stringify(callData(aCall('ab-2025-q1'), all, 'en')) }

  it('all that is said is said in its words', () => {
    const calls = [
      aCall('ab-2025-q1'),
      aCall('ab', { translation: null, sourceLang: 'zh-Hans', date: null, period: null, participants: [] }),
      aCall('ab', { company: { name: null, ticker: null, exchange: null } }),
      aCall('ab', { company: { name: null, ticker: 'AB', exchange: null } }),
    ]
    const said = [file, all].flatMap((each) => [
      ...(['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((locale) =>
        calls.map((call) => ({ type: 'WithContext<Article>', json: JSON.stringify(callData(call, each, locale)) })),
      ),
      {
        type: 'WithContext<WebSite & { potentialAction: WithActionConstraints<SearchAction> }>',
        json: JSON.stringify(
          siteData({ name: 'Calls', description: 'What was said' }, each, (path) => `https://example.org${path}`),
        ),
      },
    ])
    expect(schemaErrors(said)).toEqual([])
  })

  it.each([
    ['of a type that there is not', '"@type":"Corporation"', '"@type":"Corporatio"'],
    ['of a type that has no such thing', '"tickerSymbol"', '"jobTitle"'],
    ['in a property that there is not', '"datePublished"', '"dayPublished"'],
    ['with a value that it does not take', '"inLanguage":"en"', '"inLanguage":{"@type":"Person"}'],
  ])('something %s would be found', (_, was, is) => {
    expect(one.json).toContain(was)
    expect(schemaErrors([{ ...one, json: one.json.replace(was, is) }])).toHaveLength(1)
  })
})

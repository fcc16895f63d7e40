import { describe, expect, it } from 'vitest'
import { realCall } from '../../export/real-call.fixture.ts'
import { NOTHING } from '../../script/words/lexicon.ts'
import { aCall, aSite } from '../published-site.fixture.ts'
import type { TextOfCall } from '../published-site.ts'
import { feeds } from './feeds.ts'
import { speech } from './speech.ts'
import { atomErrors, jsonFeedSchema } from './valid-feed.fixture.ts'

const URL_OF_CALL = 'https://example.org/calls/x/'
const text = (id: string): TextOfCall => ({ published: realCall(id).call, known: { lexicon: NOTHING, people: [] } })
const paragraphs = (id: string) => realCall(id).call.paragraphs

describe('the speech of a call in a feed', () => {
  const whole = speech(text('amzn-2025-q1'), 'en', URL_OF_CALL, 1_000_000)?.markup ?? ''

  it('are there whole, in both languages, each named', () => {
    const count = (lang: string): number => whole.split(`<p lang="${lang}">`).length - 1
    expect(count('en')).toBe(paragraphs('amzn-2025-q1').filter(({ record }) => record.source).length)
    expect(count('zh-Hans')).toBe(paragraphs('amzn-2025-q1').filter(({ record }) => record.translation).length)
    expect(whole).toContain('<h3>Andy Jassy</h3>')
    expect(whole).not.toContain('on the page')
  })

  it('have a heading where questions begin, and one for each who asks', () => {
    expect(whole.match(/<h2>[^<]+/g)).toEqual(['<h2>Prepared remarks', '<h2>Questions and answers'])
    expect(whole.match(/<h3>[^<]+, [^<]+/g)).toHaveLength(6)
    expect(
      whole
        .split('<h3>Brian Nowak, Morgan Stanley</h3>')[1]
        ?.match(/<h4>[^<]+/g)
        ?.slice(0, 3),
    ).toEqual(['<h4>Operator', '<h4>Brian Nowak', '<h4>Andy Jassy'])
  })

  it('hold the corrections of an editor where they belong', () => {
    const [before = '', after = ''] = whole.split('$165.7 billion in revenue')
    expect(before).not.toBe(whole)
    expect(after.slice(0, 1500)).toMatch(/<em>Editor: .*155\.7/)
  })

  it('are in the script of the reader, whose language comes first, and say that they were converted', () => {
    const shown = speech(text('amzn-2025-q1'), 'zh-Hant', URL_OF_CALL, 1_000_000)?.markup ?? ''
    expect(shown).toContain('由 OpenCC 自簡體轉換')
    expect(shown).not.toContain('lang="zh-Hans"')
    expect(shown.indexOf('lang="zh-Hant"')).toBeLessThan(shown.indexOf('lang="en"'))
  })

  it('say what does not fit, and lead to it', () => {
    const cut = speech(text('amzn-2025-q1'), 'en', URL_OF_CALL, 8000)?.markup ?? ''
    expect(Buffer.byteLength(cut)).toBeLessThan(8500)
    const [, id = '', count = ''] = /x\/#(p[0-9a-z]+)">(\d+) more paragraphs/.exec(cut) ?? []
    const shown = cut.split('<p lang="en">').length - 1
    expect(Number(count)).toBe(paragraphs('amzn-2025-q1').length - shown)
    expect(paragraphs('amzn-2025-q1')[shown]?.record.id).toBe(id)
  })
})

describe('the feed of a site', () => {
  const ids = Array.from({ length: 12 }, (_, n) => `amzn-20${String(10 + n)}-q1`)
  const site = {
    ...aSite(),
    calls: ids.map((id, n) => ({ facts: aCall(id, { date: `20${String(10 + n)}-05-01` }), notes: [] })),
    texts: new Map(ids.map((id) => [id, text('amzn-2025-q2')])),
  }
  const files = feeds(site)

  it('tells all that the management says on the newest calls, and stays within its size', () => {
    for (const locale of ['', 'zh-hans/', 'zh-hant/']) {
      const atom = files[`${locale}feed.xml`] ?? ''
      const json = files[`${locale}feed.json`] ?? ''
      for (const file of [atom, json]) expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200_000)
      expect(atomErrors({ 'feed.xml': atom })).toEqual([])
      const full = jsonFeedSchema
        .parse(JSON.parse(json))
        .items.map(({ content_html }) => content_html.split('<p lang="en">').length > 10)
      expect(full[0]).toBe(true)
      // The newest, and then no other.
      expect(full.lastIndexOf(true)).toBe(full.filter((one) => one).length - 1)
    }
  })

  it('of a company has it short', () => {
    expect(files['companies/ab/feed.json']).not.toContain('<p lang=\\"en\\">')
  })
})

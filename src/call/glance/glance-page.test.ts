import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainSettings } from '../../check/check-settings.ts'
import { glossary } from '../../insight/read-insight.fixture.ts'
import { address, onceAddress } from '../../model/paths/address.ts'
import { highlighter } from '../../render/highlight-code.ts'
import { compileCall } from '../compile/compile-call.ts'
import { knownWords } from '../known-words.ts'
import { noContent, understand } from '../understand.ts'

let page = ''

beforeAll(async () => {
  const file = { id: 'amzn-2025-q2', file: 'seeds/amzn-2025-q2.txt' }
  const { value } = understand(
    { file, bytes: [readFileSync(file.file)] },
    { ...noContent, standards: { glossary, settings: plainSettings, people: [] } },
  )
  if (!value) throw new Error('the seed is sound')
  const site = {
    address: (path: string, locale: Parameters<typeof address>[2]) => address('/', path, locale),
    once: (path: string, locale: Parameters<typeof address>[2] = 'en') => onceAddress('/', path, locale),
    languages: ['en', 'zh-Hans', 'zh-Hant'],
    withOneFile: false,
    siteUrl: null,
    highlighter: await highlighter(),
    known: knownWords([], []),
  } as const
  page = (await compileCall(value, 'digest', site)).value?.glance ?? ''
}, 60_000)

describe('the page of a call at a glance', () => {
  it('names the firm of who asks in the language of the reader', () => {
    expect(page).toContain(
      '<span class="quiet"><i-n lang=en>JPMorgan</i-n><i-n data-in="zh-Hans zh-Hant">摩根大通</i-n></span>',
    )
  })

  it('lists what is to be known of a figure with the signs of the language', () => {
    expect(page).toContain(
      '<small><i-n lang=en>YoY, excl. FX</i-n><i-n lang=zh-Hans>同比、剔除汇率影响</i-n><i-n lang=zh-Hant>較去年同期、排除匯率影響</i-n></small>',
    )
  })

  it('says who says each sentence, and of a question once', () => {
    const [said = '', asked = ''] = page.split('<section id="questions">')
    expect(said.match(/¶64<\/a> <small>Brian Olsavsky<\/small> <q/g)).toHaveLength(2)
    expect(said).not.toMatch(/¶\d+<\/a> <q/)
    expect(asked).not.toMatch(/¶\d+<\/a> <small>/)
  })

  it('leads to all figures, and from the guidance to what came of it', () => {
    expect(page).toContain('<a href="../checks/?in=en#figures"><i-n lang=en>All figures')
    expect(page).toContain('<a href="../../../companies/amzn/#guidance"><i-n lang=en>Guidance and results')
  })

  it('marks where a topic begins, also of one that is not among the first', () => {
    const begins = [...page.matchAll(/<li>(?:(?!<\/li>).)*? data-begins>(¶\d+)/g)].map(([all, n]) => [
      /<div>(?:<a [^>]*>|<span [^>]*>)(?:<i-n [^>]*>)?([^<]+)/.exec(all)?.[1],
      n,
    ])
    expect(begins).toContainEqual(['Prime Day', '¶15'])
    expect(begins).toContainEqual(['Demand-side platform', '¶26'])
  })
})

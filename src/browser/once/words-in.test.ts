import { describe, expect, it } from 'vitest'
import { locales } from '../../model/locale.ts'
import { hrefIn, wordsIn } from './words-in.ts'

const site = { base: '/desk/', languages: locales }

describe('the words of a page that is made once', () => {
  it('are in the language that the address asks for', () => {
    expect(wordsIn(site, '?in=zh-hant', ['en-US'])).toBe('zh-Hant')
  })

  it('are else in that of the browser, as far as the site has it', () => {
    expect(wordsIn(site, '', ['zh-TW', 'en'])).toBe('zh-Hant')
    expect(wordsIn(site, '?in=fr', ['zh-CN'])).toBe('zh-Hans')
    expect(wordsIn({ ...site, languages: ['zh-Hant', 'en'] }, '', ['zh-CN'])).toBe('zh-Hant')
    expect(wordsIn(site, '', ['fr'])).toBe('en')
  })
})

describe('a link of a page that is made once', () => {
  const from = (href: string) => new URL(href, 'https://example.org/desk/calls/x/source/')

  it('leads to the page in the language of the reader', () => {
    expect(hrefIn(site, 'zh-Hans', from('../#p1'))).toBe('/desk/zh-hans/calls/x/#p1')
    expect(hrefIn(site, 'en', from('../#p1'))).toBe('/desk/calls/x/#p1')
  })

  it('asks another such page for the same words', () => {
    expect(hrefIn(site, 'zh-Hant', from('../checks/?in=en#c1'))).toBe('/desk/calls/x/checks/?in=zh-hant#c1')
  })

  it('that names its language stays', () => {
    expect(hrefIn(site, 'zh-Hans', from('/desk/zh-hant/notes/'))).toBe('/desk/zh-hant/notes/')
  })
})

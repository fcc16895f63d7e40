import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '../model/locale.ts'
import { html } from '../text/html.ts'
import { inEach } from './in-each.ts'

describe('words in every language', () => {
  it('stand beside each other, each with its language', () => {
    const said = { en: 'Notes & marks', 'zh-hans': '笔记', 'zh-hant': '筆記' }
    expect(inEach(locales, (locale) => said[locale]).markup).toBe(
      '<span data-in="en" lang="en">Notes &amp; marks</span><span data-in="zh-hans" lang="zh-Hans">笔记</span><span data-in="zh-hant" lang="zh-Hant">筆記</span>',
    )
  })

  it('stand once where they are the same', () => {
    expect(inEach(locales, () => html`<b>Q1</b>`).markup).toBe('<b>Q1</b>')
    expect(inEach(locales, (locale) => (locale === 'en' ? 'paragraph 3' : '第 3 段'), { tag: 'div' }).markup).toBe(
      '<div data-in="en" lang="en">paragraph 3</div><div data-in="zh-hans zh-hant">第 3 段</div>',
    )
  })

  it('may quote another language', () => {
    const script = (locale: Locale) => (locale === 'zh-hant' ? 'zh-Hant' : 'zh-Hans')
    expect(inEach(locales, (locale) => (locale === 'zh-hant' ? '億' : '亿'), { langOf: script }).markup).toBe(
      '<span data-in="en zh-hans" lang="zh-Hans">亿</span><span data-in="zh-hant" lang="zh-Hant">億</span>',
    )
  })

  it('need no mark in a site of one language', () => {
    expect(inEach(['zh-hant'], () => '筆記').markup).toBe('筆記')
  })
})

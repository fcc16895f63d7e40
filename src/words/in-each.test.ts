import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '../model/locale.ts'
import { html } from '../text/markup/html.ts'
import { inEach } from './in-each.ts'

describe('words in every language', () => {
  it('stand beside each other, each with its language', () => {
    const said = { en: 'Notes & marks', 'zh-Hans': '笔记', 'zh-Hant': '筆記' }
    expect(inEach(locales, (locale) => said[locale]).markup).toBe(
      '<i-n lang=en>Notes &amp; marks</i-n><i-n lang=zh-Hans>笔记</i-n><i-n lang=zh-Hant>筆記</i-n>',
    )
  })

  it('stand once where they are the same', () => {
    expect(inEach(locales, () => html`<b>Q1</b>`).markup).toBe('<b>Q1</b>')
    expect(inEach(locales, (locale) => (locale === 'en' ? 'paragraph 3' : '第 3 段')).markup).toBe(
      '<i-n lang=en>paragraph 3</i-n><i-n data-in="zh-Hans zh-Hant">第 3 段</i-n>',
    )
  })

  it('may quote another language', () => {
    const script = (locale: Locale) => (locale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans')
    expect(inEach(locales, (locale) => (locale === 'zh-Hant' ? '億' : '亿'), { langOf: script }).markup).toBe(
      '<i-n data-in="en zh-Hans" lang=zh-Hans>亿</i-n><i-n lang=zh-Hant>億</i-n>',
    )
  })

  it('need no mark in a site of one language', () => {
    expect(inEach(['zh-Hant'], () => '筆記').markup).toBe('筆記')
  })
})

import { describe, expect, it } from 'vitest'
import { ownLocale } from './own-locale.ts'

describe('ownLocale', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'en-GB'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['de', 'fr', 'en-US', 'zh'], 'en'],
    [['de', 'ja'], null],
    [['enm', 'zha'], null],
    [[], null],
    [['C', 'x@y', 'zh-MO'], 'zh-Hant'],
    [['en-US@posix'], 'en'],
    [['zh_TW.UTF-8', 'en'], 'zh-Hant'],
  ])('of %j is %s', (languages, locale) => {
    expect(ownLocale(languages)).toBe(locale)
  })
})

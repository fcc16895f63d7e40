import { describe, expect, it } from 'vitest'
import { columnNamed } from './column-named.ts'

describe('the name of a column', () => {
  it.each([
    ['English', 'text', 'en'],
    ['Original (English)', 'text', 'en'],
    ['英文原文', 'text', 'en'],
    ['zh-CN', 'text', 'zh'],
    ['text_zh', 'text', 'zh'],
    ['translatedText', 'text', undefined],
    ['中文翻译 / Chinese', 'text', 'zh'],
    ['繁體中文', 'text', 'zh-Hant'],
    ['Traditional Chinese translation', 'text', 'zh-Hant'],
    ['English / 中文', 'text', undefined],
    ['speaker_zh', 'speaker', 'zh'],
    ['发言人（中文）', 'speaker', 'zh'],
    ['Speaker / 讲话人', 'speaker', undefined],
    ['Actor', 'speaker', undefined],
    ['职务', 'role', undefined],
    ['角色', 'role', undefined],
    ['英文原句', 'text', 'en'],
    ['translate', 'text', undefined],
    ['#', 'number', undefined],
    ['Start time', 'start', undefined],
  ])('%s', (name, kind, lang) => {
    expect(columnNamed(name)).toEqual({ kind, ...(lang !== undefined && { lang }) })
  })

  it.each([
    '',
    'notes',
    'language',
    'original_language',
    'the text that we translated',
    '中国',
    'Hello.',
    '备注（中文）',
    '-',
  ])('says nothing as %j', (name) => {
    expect(columnNamed(name)).toBeNull()
  })
})

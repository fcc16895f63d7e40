import { expect, it } from 'vitest'
import { aCall } from '../../publish/published-site.fixture.ts'
import { sourceTitle } from './source-page.ts'

it.each([
  ['en', /^Raw transcript: A & B/],
  ['zh-Hans', /^原始文本：A & B/],
  ['zh-Hant', /^原始逐字稿：A & B/],
] as const)('titles the page of a seed with the colon of %s', (locale, title) => {
  expect(sourceTitle(aCall('ab-2025-q1'), locale)).toMatch(title)
})

import { describe, expect, it } from 'vitest'
import { isStageDirection, stageDirections } from './stage-direction.ts'

describe('isStageDirection', () => {
  it.each([
    'Laughter',
    'laughs',
    'Applause',
    'Operator Instructions',
    'Operator instruction',
    'Foreign Language',
    'inaudible',
    'Indiscernible 00:12:04',
    'Technical Difficulty',
    'Video presentation',
    'Phonetic',
    '笑声',
    '觀眾笑聲',
    '掌声',
    '操作员说明',
    '操作員指示',
    '接线员说明',
    '操作员指引略',
    '听不清',
  ])('takes %s', (words) => expect(isStageDirection(words)).toBe(true))

  it.each([
    'AMZN',
    'non-GAAP',
    'CEO',
    '约 20 亿美元',
    '不是',
    'in millions',
    'the operator gave instructions to us',
    '',
  ])('does not take %j', (words) => expect(isStageDirection(words)).toBe(false))
})

describe('stageDirections', () => {
  it('finds them in all kinds of brackets, and leaves other brackets alone', () => {
    const text = 'Thank you (AMZN). [Operator Instructions] Please hold (laughter). 【笑声】（掌声）'
    expect(stageDirections(text).map(([start, end]) => text.slice(start, end))).toEqual([
      '[Operator Instructions]',
      '(laughter)',
      '【笑声】',
      '（掌声）',
    ])
  })
})

import { expect, it } from 'vitest'
import { messagesOf, type MadePair } from './call.fixture.ts'

it('characters of the other script are told, by paragraph or once for the call', () => {
  expect(messagesOf('script-mixed', [['Hello.', '我們很高興，谢谢。']])).toEqual([
    'Simplified text holds characters of the other script: 們興.',
  ])
  expect(messagesOf('script-mixed', [['Hello.', '群里的平台以后可用。']], { lang: 'zh-Hant' })).toEqual([])
  const call = Array.from({ length: 6 }, (): MadePair => ['Hello.', '我们很高兴'])
  expect(messagesOf('script-mixed', call, { lang: 'zh-Hant' })).toEqual([
    '6 paragraphs of this Traditional call hold characters of the other script, for example 们兴.',
  ])
})

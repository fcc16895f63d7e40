import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { machineSpeech } from './machine-speech.ts'

it.each([
  ['invention', '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目'],
  ['invention', '請不吝點贊 訂閱 轉發 打賞支持明鏡與點點欄目'],
  ['invention', '字幕由 Amara.org 社区提供'],
  ['invention', '谢谢观看'],
  ['invention', '感謝收看'],
  ['invention', '我们下期再见'],
  ['invention', '请订阅我的频道'],
  ['invention', 'Thanks for watching!'],
  ['invention', 'Please like and subscribe.'],
  ['invention', 'Subtitles by the Amara.org community'],
  ['loop', '谢谢大家谢谢大家谢谢大家谢谢大家谢谢大家'],
  ['loop', 'I think that I think that I think that I think that we grew.'],
  ['noise', '<|endoftext|>'],
  ['noise', '[BLANK_AUDIO]'],
])('%s: %s', (kind, text) => {
  expect(machineSpeech(text).map((one) => one.kind)).toContain(kind)
})

it.each([
  '我们的订阅收入增长了 20%，订阅用户超过一亿。',
  'Our customers subscribe to the service, and subscription revenue grew. Thank you for your question.',
  '感谢各位参加今天的电话会，谢谢大家。',
  'very, very, very strong quarter',
  '哈哈哈哈',
  '……………………',
  '1,000,000,000,000',
  '字幕功能由我们自己的模型驱动。',
])('is said by people: %s', (text) => {
  expect(machineSpeech(text)).toEqual([])
})

it('finds nothing in either call, and takes long hostile text', () => {
  for (const seed of ['seeds/amzn-2025-q1.txt', 'seeds/amzn-2025-q2.txt'])
    expect(machineSpeech(readFileSync(seed, 'utf8'))).toEqual([])
  for (const part of ['a', '请不吝点赞', '<|', 'ab', '字幕由']) machineSpeech(part.repeat(50_000))
})

import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('what a speech recogniser invents is told', () => {
  expect(
    messagesOf('machine-invention', [['Thank you for your question.', '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目']]),
  ).toEqual([
    '“请不吝点赞 订阅 转发 打赏支持明镜与点点栏目” is a sentence of subtitles that speech recognisers invent.',
  ])
  expect(messagesOf('machine-invention', [['Our subscribers grew.', '我们的订阅用户增长了。']])).toEqual([])
})

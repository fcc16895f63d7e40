import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('a long paragraph that stands twice is told, a short one is not', () => {
  const long =
    'Thank you. This is a long paragraph that nobody would ever say twice word for word in one and the same call.'
  expect(
    messagesOf('duplicate-paragraph', [
      [long, '一'],
      ['Thank you.', '谢谢。'],
      [long, '二'],
      ['Thank you.', '谢谢。'],
    ]),
  ).toEqual(['Paragraph ¶3 repeats ¶1.'])
  const shared = '这是一段很长的译文，两段不同的原文不应该有一模一样的译文，除非贴错了地方。'
  expect(
    messagesOf('duplicate-paragraph', [
      ['One.', shared],
      ['Two.', shared],
    ]),
  ).toEqual(['The translation of ¶2 repeats that of ¶1, whose source is another.'])
})

import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('English in the field of the translation is told', () => {
  const text = 'We will now take your questions.'
  expect(messagesOf('translation-echo', [[text, text]])).toEqual(['The translation of ¶1 is the English text again.'])
  expect(messagesOf('translation-echo', [[text, `${text} 现在请提问。`]])).toEqual([
    'The translation of ¶1 begins with the English text.',
  ])
  expect(messagesOf('translation-echo', [['Mark Mahaney, Evercore.', 'Mark Mahaney, Evercore.']])).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { announcesQuestion, firmBefore, firmBehind, handsOver } from './introductions.ts'

describe('firmBehind', () => {
  it.each([
    [' with Barclays. Please proceed with your question.', 'Barclays'],
    [' with Bank of America. Please proceed', 'Bank of America'],
    [' with J.P. Morgan. Please proceed', 'J.P. Morgan'],
    [', Evercore.', 'Evercore'],
    [' from Sanford C. Bernstein & Co. Your line is open.', 'Sanford C. Bernstein & Co.'],
    [', an analyst with Goldman Sachs, please go ahead', 'Goldman Sachs'],
    [' of RBC Capital Markets Please go ahead', 'RBC Capital Markets'],
    [' - Citi', 'Citi'],
  ])('finds the firm in %j', (after, firm) => expect(firmBehind(after)).toBe(firm))

  it.each(['. Please go ahead.', '', ' for opening remarks', ', please go ahead', ', our CEO', ' Please'])(
    'finds none in %j',
    (after) => expect(firmBehind(after)).toBeNull(),
  )
})

describe('the operator', () => {
  it.each([
    'And the next question comes from the line of Eric Sheridan with Goldman Sachs.',
    'We will now open the call up for questions.',
    'Our final question will come from Brent Thill.',
    '下一位提问者是高盛的埃里克·谢里丹,请开始提问。',
    'Ann Lee, your line is open.',
  ])('announces a question: %s', (text) => expect(announcesQuestion(text)).toBe(true))

  it.each([
    'There are no further questions at this time.',
    'I will turn the call back over to Ann Lee for closing remarks.',
    "That does conclude today's teleconference.",
    '没有更多问题了。',
  ])('announces none: %s', (text) => expect(announcesQuestion(text)).toBe(false))

  it('hands over to the company', () => {
    expect(handsOver('For opening remarks, I will be turning the call over to Dave Fildes.')).toBe(true)
    expect(handsOver('The next question comes from Ann Lee.')).toBe(false)
  })
})

describe('firmBefore', () => {
  it.each([
    ['第一个问题来自示例银行的陈博。', '陈博', '示例银行'],
    ['下一位，示例證券張明。', '張明', '示例證券'],
    ['请高盛的分析师陈博提问。', '陈博', '高盛'],
    ['接下来请陈博提问。', '陈博', null],
    ['第一个问题来自李明。', '陈博', null],
  ])('%s', (text, name, firm) => {
    expect(firmBefore(text, name)).toBe(firm)
  })
})

import { describe, expect, it } from 'vitest'
import { prefix } from './prefix.ts'

const short = (text: string) => {
  const found = prefix(text)
  return found && { name: found.label.name, tail: found.label.tail, rest: found.rest, certain: found.certain }
}

describe('a name before the words', () => {
  it.each([
    ['Ann Lee: Thank you.', { name: 'Ann Lee', tail: null, rest: 'Thank you.', certain: false }],
    ['Ann Lee：Thank you.', { name: 'Ann Lee', tail: null, rest: 'Thank you.', certain: false }],
    ['ANN LEE:Thank you.', { name: 'ANN LEE', tail: null, rest: 'Thank you.', certain: false }],
    ['Ann Lee, Example Bank: Hi.', { name: 'Ann Lee', tail: 'Example Bank', rest: 'Hi.', certain: false }],
    ['Ann Lee (CEO): Hi.', { name: 'Ann Lee', tail: 'CEO', rest: 'Hi.', certain: true }],
    ['Operator: Hello.', { name: 'Operator', tail: null, rest: 'Hello.', certain: true }],
    ['3. Ann Lee: Hi.', { name: 'Ann Lee', tail: null, rest: 'Hi.', certain: false }],
    ['• Ann Lee: Hi.', { name: 'Ann Lee', tail: null, rest: 'Hi.', certain: false }],
    ['>> Ann Lee: Hi.', { name: 'Ann Lee', tail: null, rest: 'Hi.', certain: false }],
    ['[Ann Lee] Hi.', { name: 'Ann Lee', tail: null, rest: 'Hi.', certain: false }],
    ['【示例部部长 李明】大家好。', { name: '李明', tail: '示例部部长', rest: '大家好。', certain: true }],
    ['安·李（示例银行）：你好。', { name: '安·李', tail: '示例银行', rest: '你好。', certain: true }],
    ['李明，首席财务官：你好。', { name: '李明', tail: '首席财务官', rest: '你好。', certain: true }],
    ['spk09: Good morning.', { name: 'spk09', tail: null, rest: 'Good morning.', certain: true }],
  ])('%s', (text, found) => {
    expect(short(text)).toEqual(found)
  })

  it.each([
    'Thank you, operator.',
    'The answer is this: we sold more.',
    'We open at 9:30 in the morning.',
    'https://example.org/call',
    '[laughter] Thank you.',
    '(Operator Instructions): none',
    '',
    ':',
  ])('does not stand in %j', (text) => {
    expect(prefix(text)).toBeNull()
  })

  it.each([
    ['Q: How many?', 'Q', 'analyst', 'How many?'],
    ['Q12. How many?', null, null, null],
    ['Question 3: How many?', 'Q', 'analyst', 'How many?'],
    ['问：多少？', 'Q', 'analyst', '多少？'],
    ['答：十台。', 'A', 'company', '十台。'],
    ['A2：Ten.', 'A', 'company', 'Ten.'],
    ['<Q - Bo Chen - Example Bank>: How many?', 'Bo Chen', 'analyst', 'How many?'],
    ['<A – Ann Lee – Example Corp>: Ten.', 'Ann Lee', 'company', 'Ten.'],
    ['Q (Bo Chen): How many?', 'Bo Chen', 'analyst', 'How many?'],
    ['Q：示例银行 Bo Chen：多少？', 'Bo Chen', 'analyst', '多少？'],
    ['A：李明：十台。', '李明', 'company', '十台。'],
    ['A: Revenue: it grew.', 'A', 'company', 'Revenue: it grew.'],
  ])('a sign tells the side: %s', (text, name, side, rest) => {
    const found = prefix(text)
    expect([found?.label.name ?? null, found?.label.side ?? null, found?.rest ?? null]).toEqual([name, side, rest])
  })

  it('has initials that stand for it from then on', () => {
    expect(prefix('Shaun Apps（SA）：Hello.')).toMatchObject({
      label: { name: 'Shaun Apps' },
      initials: 'SA',
      rest: 'Hello.',
    })
    expect(prefix('Ann Lee (CEO): Hello.')?.initials).toBeUndefined()
  })

  it('takes no time to speak of in a line of signs', () => {
    expect(prefix('Q:'.repeat(2_000_000))?.label.name).toBe('Q')
    expect(prefix(`${'a '.repeat(2_000_000)}:`)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { isChineseSpeakerLine, speakerLabel } from './speaker-line.ts'

describe('speakerLabel', () => {
  it.each([
    ['Operator', { name: 'Operator', tail: null, zh: null }],
    ['Operator:', { name: 'Operator', tail: null, zh: null }],
    ['Conference Call Operator', { name: 'Conference Call Operator', tail: null, zh: null }],
    ['运营商', { name: 'Operator', tail: null, zh: '运营商' }],
    ['Nadia（娜迪亚）', { name: 'Nadia', tail: null, zh: '娜迪亚' }],
    ['示例精密 社长 渡边健二（Kenji Watanabe）', { name: 'Kenji Watanabe', tail: '示例精密 社长', zh: '渡边健二' }],
    ['Andy Jassy', { name: 'Andy Jassy', tail: null, zh: null }],
    [
      'Dave Fildes - Vice President, Investor Relations',
      { name: 'Dave Fildes', tail: 'Vice President, Investor Relations', zh: null },
    ],
    [
      'Dave Fildes Vice President, Investor Relations',
      { name: 'Dave Fildes', tail: 'Vice President, Investor Relations', zh: null },
    ],
    [
      'Senior Vice President, Chief Financial Officer Ann Lee',
      { name: 'Ann Lee', tail: 'Senior Vice President, Chief Financial Officer', zh: null },
    ],
    ['Speaker B', { name: 'Speaker B', tail: null, zh: null, sure: true }],
    ['Ann Lee -- Example Bank, N.A. -- Analyst', { name: 'Ann Lee', tail: 'Example Bank, N.A. -- Analyst', zh: null }],
    ['Doug Anmuth – J.P. Morgan', { name: 'Doug Anmuth', tail: 'J.P. Morgan', zh: null }],
    ['Barclays Capital Ann Lee', { name: 'Ann Lee', tail: 'Barclays Capital', zh: null }],
    ['Ann Lee — Logistics reporter', { name: 'Ann Lee', tail: 'Logistics reporter', zh: null }],
    ['Bo Chen - Example Corp.', { name: 'Bo Chen', tail: 'Example Corp.', zh: null }],
    ['Anne-Marie Cole（安妮-玛丽·科尔）, CFO', { name: 'Anne-Marie Cole', tail: 'CFO', zh: '安妮-玛丽·科尔' }],
    ['Ann Lee（安·李）, Example Bank', { name: 'Ann Lee', tail: 'Example Bank', zh: '安·李' }],
    ['Ann Lee - CEO / 首席执行官', { name: 'Ann Lee', tail: 'CEO / 首席执行官', zh: null }],
    ['Ann Lee - 投资者关系主管', { name: 'Ann Lee', tail: '投资者关系主管', zh: null }],
  ])('reads %s', (line, label) => expect(speakerLabel(line)).toEqual(label))

  it.each([
    'Ann Lee (CEO) ／ 安·李（首席执行官）',
    'Ann Lee, CEO / 安·李，首席执行官',
    'Ann Lee - CEO / 安·李 - 首席执行官',
    'Ann Lee (CEO) — 安·李（首席执行官）',
    'Ann Lee, CEO（安·李，首席执行官）',
    'Ann Lee / 安·李 (CEO)',
    '安·李 首席执行官 | Ann Lee, CEO',
    '安·李（首席执行官）/ Ann Lee (CEO)',
  ])('reads %s', (line) => expect(speakerLabel(line)).toEqual({ name: 'Ann Lee', tail: 'CEO', zh: '安·李' }))

  it.each([
    'Mark Mahaney, Evercore.',
    'Yes - I think so',
    'Thank you.',
    'Great',
    'And so -- we sold 5 units.',
    'Ann Lee - We sold units.',
    'Jean-Luc goes',
    '安迪·贾西',
    '',
    ' - CEO',
    `Ann ${'Lee '.repeat(60)}`,
  ])('does not read %j', (line) => expect(speakerLabel(line)).toBeNull())
})

describe('isChineseSpeakerLine', () => {
  it.each(['安迪·贾西', '主持人', '安·李 - 首席执行官', '高盛分析师 埃里克·谢里丹', '主持人:'])('takes %s', (line) =>
    expect(isChineseSpeakerLine(line)).toBe(true),
  )

  it.each([
    '谢谢。',
    '科林·塞巴斯蒂安,贝尔德',
    '主持人:请开始',
    'Andy Jassy',
    '现在请安迪发言,谢谢',
    '我们的收入同比增长了百分之十以上',
  ])('does not take %s', (line) => expect(isChineseSpeakerLine(line)).toBe(false))
})

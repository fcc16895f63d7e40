import { describe, expect, it } from 'vitest'
import { company } from './company.ts'

const found = (title: string | null, opening: string[] = [], id = 'call') => company({ title, front: [], opening, id })

describe('company', () => {
  it.each([
    ['Amazon.com, Inc. (NASDAQ:AMZN) Q1 2025 Earnings Conference Call', 'Amazon.com, Inc.', 'AMZN', 'NASDAQ'],
    ['示例公司 (XMPL) 2023 Q3 法說會逐字稿', '示例公司', 'XMPL', null],
    ['示例公司(纳斯达克股票代码:[XMPL])2019年第二季度业绩收益电话会议', '示例公司', 'XMPL', 'NASDAQ'],
    ['Example Holdings (HKEX: 0700.HK) 2025 Q1 Results', 'Example Holdings', '0700.HK', 'HKEX'],
    ['Example Corp Q2 FY2026 Earnings Call', 'Example Corp', null, null],
    ['示例公司2025年第一季度财报电话会议', '示例公司', null, null],
    ['纪要丨示例公司（XMPL.US）2025Q1业绩会', '示例公司', 'XMPL', null],
    ['【电话会实录】示例公司2025年第一季度业绩会', '示例公司', null, null],
    ['Earnings call transcript: Example Corp Q1 2025', 'Example Corp', null, null],
    ['A talk on intelligence (AI) and law', null, null, null],
    ['Press conference of the ministers', null, null, null],
    ['A conversation with Ann Lee, 2024', null, null, null],
    ['Merrow Foods shareholder letter 2024', 'Merrow Foods', null, null],
    ['项目周会纪要', null, null, null],
    ['示例公司一季度电话会', '示例公司', null, null],
  ])('reads the title %j', (title, name, ticker, exchange) => expect(found(title)).toEqual({ name, ticker, exchange }))

  it.each([
    [
      'Good day, everyone, and welcome to the Amazon.com second-quarter 2025 financial results teleconference.',
      'Amazon.com',
    ],
    ["Welcome to Example Corp's fourth quarter 2024 earnings conference call.", 'Example Corp'],
    ['welcome to the Example & Sons, Inc. Q3 2025 earnings call', 'Example & Sons, Inc.'],
    ['欢迎参加示例公司 2025 财年第一季度财报电话会议', '示例公司'],
  ])('reads the opening words %j', (text, name) => expect(found(null, [text]).name).toBe(name))

  it('does not take "our" for a name', () => {
    expect(
      found(null, ['Hello, and welcome to our Q2 2025 financial results conference call.'], 'xmpl-2025-q2'),
    ).toEqual({ name: null, ticker: 'XMPL', exchange: null })
  })

  it.each([
    ['amzn-2025-q2', 'AMZN'],
    ['0700.hk-2025-q1', '0700.HK'],
    ['baba_2024q3', 'BABA'],
    ['notes-on-2025', null],
    ['interview', null],
    ['call-2025-q1', null],
    ['nvidia-2025-q1', null],
  ])('reads the file name %s', (id, ticker) => expect(found(null, [], id.replaceAll('_', '-')).ticker).toBe(ticker))

  it('does not take the name of a company for its ticker', () =>
    expect(found('Visa Inc. Q1 2025 Earnings Call', [], 'visa-2025-q1')).toEqual({
      name: 'Visa Inc.',
      ticker: null,
      exchange: null,
    }))

  it('is found in the fields of minutes', () => {
    const front = ['证券代码：600001 证券简称：示例股份', '编号：2025-003']
    expect(company({ title: '投资者关系活动记录表', front, opening: [], id: 'x' })).toEqual({
      name: '示例股份',
      ticker: '600001',
      exchange: null,
    })
  })
})

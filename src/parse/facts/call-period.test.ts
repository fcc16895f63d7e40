import { describe, expect, it } from 'vitest'
import { callPeriod } from './call-period.ts'

describe('callPeriod', () => {
  it.each([
    ['Amazon.com, Inc. (NASDAQ:AMZN) Q1 2025 Earnings Conference Call May 1, 2025', 2025, 1],
    ['the Amazon.com second-quarter 2025 financial results teleconference', 2025, 2],
    ['Amazon.com First Quarter 2025 Financial Results', 2025, 1],
    ['third quarter of fiscal year 2026 results', 2026, 3],
    ['fourth quarter and full year 2024 results', 2024, 4],
    ['fiscal 2025 fourth quarter results', 2025, 4],
    ['Q3 FY25', 2025, 3],
    ['Q4 fiscal 2024', 2024, 4],
    ['1Q25 results', 2025, 1],
    ['FY2025 Q2', 2025, 2],
    ['XMPL 2023 Q3 法說會逐字稿', 2023, 3],
    ['amzn-2025-q2', 2025, 2],
    ['欢迎参加亚马逊公司 2025 财年第一季度财报电话会议', 2025, 1],
    ['亞馬遜 2025 年第二季財務業績', 2025, 2],
    ['2024财年第三财季', 2024, 3],
    ['2019年第4季度', 2019, 4],
    ['compared to Q2 2024 and to Q1 2025', 2024, 2],
  ])('finds the quarter in %j', (text, year, quarter) => expect(callPeriod(text)).toEqual({ year, quarter }))

  it.each(['', 'the second quarter', 'in 2025', 'Q5 2025', 'Form 10-K for 2024', 'Q1 10% up', 'a quarter of 2025'])(
    'finds none in %j',
    (text) => expect(callPeriod(text)).toBeNull(),
  )
})

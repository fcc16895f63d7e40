import { describe, expect, it } from 'vitest'
import { dayIn, callDate } from './call-date.ts'

describe('dayIn', () => {
  it.each([
    ['May 1, 2025 5:00 PM ET', '2025-05-01'],
    ['Results Conference Call August 19th, 2019 8:10 AM ET', '2019-08-19'],
    ['1 May 2025', '2025-05-01'],
    ['Sept. 3 2024', '2024-09-03'],
    ['2025 年 7 月 31 日', '2025-07-31'],
    ['2019年8月19日美国东部时间', '2019-08-19'],
    ['2025-05-01', '2025-05-01'],
    ['2025/5/1', '2025-05-01'],
  ])('finds the day in %j', (text, date) => expect(dayIn(text)?.date).toBe(date))

  it.each(['', 'May 2025', 'February 30, 2025', '05/01/2025', 'may 10 of them', '2025-13-01', '2025-05/01'])(
    'finds none in %j',
    (text) => expect(dayIn(text)).toBeNull(),
  )
})

describe('callDate', () => {
  it('takes the title before the text', () => {
    const front = [{ line: 1, kind: 'title' as const, text: 'Example Corp Q1 2025 May 1, 2025' }]
    expect(callDate(front, ['as of today, May 2, 2025'])).toBe('2025-05-01')
  })

  it('takes the day that the text calls today, not the end of the quarter', () => {
    expect(callDate([], ['For the quarter ended June 30, 2025, views as of today, July 31, 2025, only'])).toBe(
      '2025-07-31',
    )
    expect(callDate([], ['我们的发言仅代表截至 2025 年 5 月 1 日管理层的观点'])).toBe('2025-05-01')
  })

  it('takes no other day', () => {
    expect(
      callDate([], ['For the quarter ended June 30, 2025', 'today we report growth over what we said on May 1, 2024']),
    ).toBeNull()
  })
})

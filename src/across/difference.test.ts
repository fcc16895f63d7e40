import { describe, expect, it } from 'vitest'
import { insightOfText } from '../insight/read-insight.fixture.ts'
import { comparison } from './comparison.ts'
import { callDifference } from './difference.ts'

const call = (year: number, said: string) =>
  insightOfText(`Example Corp Second Quarter ${year} Earnings Call
August 2, ${year}

Ann Lee: Thank you, and good morning to all who have joined us today.
${said}
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`)

const between = (before: string, after: string) =>
  comparison(call(2024, before), call(2025, after)).figures.map(({ cells: [later = [], earlier = []] }) =>
    callDifference(earlier, later),
  )

describe('how far a figure is from that of a year before', () => {
  it('is said as exactly as the figures were', () => {
    expect(between('Revenue was $148.0 billion.', 'Revenue was $167.7 billion.')).toEqual([
      { value: 13.3, unit: '%', bound: null },
    ])
    expect(between('Revenue was $8.5 billion.', 'Revenue was $9.4 billion.')).toEqual([
      { value: 11, unit: '%', bound: 'about' },
    ])
    expect(between('Revenue was $8 billion.', 'Revenue was $9 billion.')).toEqual([null])
  })

  it('is in points for what is a share', () => {
    expect(between('Operating margin was 9.9%.', 'Operating margin was 11.4%.')).toEqual([
      { value: 1.5, unit: 'pp', bound: null },
    ])
  })

  it('is not said where the figures are too round to tell which way it went', () => {
    expect(between('Operating margin was 17%.', 'Operating margin was 17.5%.')).toEqual([null])
    expect(between('Operating margin was 17%.', 'Operating margin was 18%.')).toEqual([
      { value: 1, unit: 'pp', bound: 'about' },
    ])
  })

  it('is not said of losses, of ranges, nor of what only one call has', () => {
    expect(between('Operating loss was $1.2 billion.', 'Operating income was $1.3 billion.')).not.toContainEqual(
      expect.objectContaining({ unit: '%' }),
    )
    expect(between('Revenue was about $148.0 billion.', 'Revenue was $167.7 billion.')).toEqual([null])
    expect(between('Net income was $2.0 billion.', 'Revenue was $167.7 billion.')).toEqual([null, null])
  })
})

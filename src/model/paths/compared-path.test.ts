import { describe, expect, it } from 'vitest'
import { comparedPath } from './compared-path.ts'

describe('the path of what is compared of a call', () => {
  const path = (call: Parameters<typeof comparedPath>[1]): string => comparedPath('/companies/amzn/', call)

  it('goes by the year that the call speaks of, which is not always that of its date', () => {
    expect(path({ period: { year: 2025, quarter: 4 }, date: '2026-02-05' })).toBe('/companies/amzn/compared-2025.bin')
  })

  it('goes by the date of a call that speaks of no period', () => {
    expect(path({ period: null, date: '2026-02-05' })).toBe('/companies/amzn/compared-2026.bin')
    expect(path({ period: null, date: null })).toBe('/companies/amzn/compared-undated.bin')
  })
})

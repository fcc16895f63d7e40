import { describe, expect, it } from 'vitest'
import { judgeCase } from './judge-case.ts'
import { knownCases } from './known-cases.ts'
import { readReal } from './read-drawn.ts'

/** Share of paragraphs that may be added. */
const MOST_ADDED = 0.01

const cases = knownCases(await readReal())

describe('the real calls laid out anew', () => {
  it.each(cases)('come back from $name', async ({ drawn }) => {
    const { comparison, holds } = await judgeCase(drawn())
    expect({ holds, first: holds ? null : comparison?.first }).toEqual({ holds: true, first: null })
    if (comparison === null) return
    expect(comparison.extra).toBeLessThanOrEqual(comparison.paragraphs * MOST_ADDED)
    expect(comparison.notesBack).toBe(comparison.notes)
  })
})

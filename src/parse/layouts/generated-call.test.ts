import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allLayouts } from './all-layouts.ts'
import { comeBack } from './come-back.ts'
import { generatedCall } from './generated-call.ts'
import { readBack } from './read-back.ts'

/** Where several paragraphs of one language come first, one without a translation is found by length alone: not surely. */
const APART = new Set(['blocks', 'chinese-first', 'two-files', 'tagged-blocks'])

const layouts = [...await allLayouts()]

describe('a generated call', () => {
  it.each(layouts)('comes back from %s with the same pairs and speakers', async (name, layout) => {
    await fc.assert(
      fc.asyncProperty(generatedCall(!APART.has(name)), async (call) => {
        const { value } = await readBack(layout.layOut(call))
        expect(value).not.toBeNull()
        if (value === null) return
        const { paragraphs, pairs, speakers, extra } = comeBack(call, value.call)
        const lost = layout.loses?.includes('speakers') ?? false
        expect({ pairs, extra, speakers: lost ? paragraphs : speakers }).toEqual({ pairs: paragraphs, extra: 0, speakers: paragraphs })
      }),
      { numRuns: 10 },
    )
  })
})

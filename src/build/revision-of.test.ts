import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digest } from '../offline/digest.ts'
import { revisionOf } from './revision-of.ts'

it('names a revision as the browser does that checks it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(revisionOf(bytes)).toBe(await digest(new Uint8Array(bytes)))
    }),
  )
})

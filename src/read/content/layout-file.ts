import { z } from 'zod'
import type { LinePattern } from '../../model/taught-layout.ts'
import { readPattern } from './layout-pattern.ts'

/** Most patterns of one layout: each one is tried on each line. */
const MOST = 100

const pattern = z.string().transform((text, context): LinePattern => {
  const read = readPattern(text)
  if (typeof read !== 'string') return read
  context.addIssue({ code: 'custom', message: read })
  return z.NEVER
})

/** Schema of `content/layouts/<name>.yaml`: how the lines of some seeds are set. */
export const layoutFileSchema = z.strictObject({
  /** A pattern for each kind of line. A line is what the most literal pattern says that matches it; of equal ones the first. */
  lines: z.array(pattern).min(1).max(MOST),
})

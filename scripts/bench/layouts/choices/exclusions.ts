import { arrangementExclusions } from './arrangement-exclusions.ts'
import { containerExclusions } from './container-exclusions.ts'
import { contentExclusions } from './content-exclusions.ts'
import type { Exclusion } from './exclusion.ts'

/** Every exclusion, with its reason. */
export const exclusions: readonly Exclusion[] = [...contentExclusions, ...containerExclusions, ...arrangementExclusions]

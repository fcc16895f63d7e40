import type { Dialect } from './dialect.ts'
import { doubled } from './doubled.ts'
import { interleaved } from './interleaved.ts'
import { plain } from './plain.ts'

/** Every dialect; of equal scores the first one wins. Another one joins by a line here. */
export const dialects: readonly Dialect[] = [interleaved, doubled, plain]

import { bullets } from './bullets.ts'
import type { Dialect } from './dialect.ts'
import { doubled } from './doubled.ts'
import { interleaved } from './interleaved.ts'
import { plain } from './plain.ts'
import { prefixed } from './prefixed.ts'

/** Every dialect; of equal scores the first one wins. Another one joins by a line here. */
export const dialects: readonly Dialect[] = [bullets, interleaved, doubled, prefixed, plain]

import { blocks } from './blocks.ts'
import { bullets } from './bullets.ts'
import { capitalIq } from './capital-iq.ts'
import { chineseFirst } from './chinese-first.ts'
import { chineseOnly } from './chinese-only.ts'
import type { Dialect } from './dialect.ts'
import { doubled } from './doubled.ts'
import { interleaved } from './interleaved.ts'
import { plain } from './plain.ts'
import { prefixed } from './prefixed.ts'
import { sameLine } from './same-line.ts'
import { streetEvents } from './street-events.ts'
import { subtitles } from './subtitles.ts'
import { tagged } from './tagged.ts'
import { twoParts } from './two-parts.ts'

/** Every dialect; of equal scores the first one wins. Another one joins by a line here. */
export const dialects: readonly Dialect[] = [
  subtitles,
  tagged,
  sameLine,
  streetEvents,
  capitalIq,
  bullets,
  interleaved,
  doubled,
  prefixed,
  chineseFirst,
  chineseOnly,
  blocks,
  twoParts,
  plain,
]

import type { Dialect } from './dialect.ts'
import { chineseShare, languageOrder } from './language-order.ts'
import { readApart } from './languages-apart.ts'

/** From this share of the speech in blocks on, the layout is one of blocks. */
const LEAST = 0.15

/**
 * Blocks of several English paragraphs, each followed by a block of Chinese ones, of which there need not be as many.
 * ```
 * Ann Lee
 *
 * First paragraph.
 * Second paragraph.
 *
 * 第一段。
 * 第二段。
 * ```
 */
export const blocks: Dialect = {
  name: 'blocks',
  score: (seed) => {
    const { english, chinese, inBlocks } = languageOrder(seed)
    if (inBlocks < LEAST || Math.min(english, chinese) < Math.max(english, chinese) / 8) return 0
    return 0.7 + 0.3 * inBlocks
  },
  read: (seed) => readApart(seed, chineseShare(seed) > 0.5 ? 'chinese' : 'english'),
}

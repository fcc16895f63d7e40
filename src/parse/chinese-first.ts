import type { Dialect } from './dialect.ts'
import { chineseShare, languageOrder } from './language-order.ts'
import { readApart } from './languages-apart.ts'

/**
 * Chinese paragraphs, each followed by the English one, or several by several; speaker lines in either language or both,
 * also before the words. The order of a pair may change now and then.
 * ```
 * 安·李：谢谢接线员。
 * Ann Lee: Thank you, operator.
 * ```
 */
export const chineseFirst: Dialect = {
  name: 'chinese-first',
  score: (seed) => {
    const { english, chinese } = languageOrder(seed)
    const share = chineseShare(seed)
    return share <= 0.5 || english < 2 ? 0 : (share * Math.min(english, chinese)) / Math.max(english, chinese)
  },
  read: (seed) => readApart(seed, 'chinese'),
}

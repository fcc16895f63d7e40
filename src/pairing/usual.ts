import { letters } from './evidence.ts'
import { learnRarity, type Rarity } from './rarity.ts'

/** Letters from which on a call tells its own ratio of lengths, and what no translation is longer or shorter by. */
const TELLING = 1000
const WORST_RATIO = 1.6

/** A paragraph and what a reading takes for its translation. */
export interface Paired {
  english: string
  chinese: string
}

/** What is usual in a call. */
export interface Usual {
  /** Letters of English to those that its Chinese stands for; `undefined` where too little is known. */
  ratio: number | undefined
  rarity: Rarity
}

/**
 * Learns what is usual in a call.
 * @param even texts that translate one another
 */
export function learnUsual(english: string[], chinese: string[], even: Paired[]): Usual {
  const whole = { english: english.join(' '), chinese: chinese.join('') }
  return { ratio: usualRatio(even) ?? usualRatio([whole]), rarity: learnRarity(english, chinese) }
}

/**
 * Letters of English to those that its Chinese stands for, of texts that translate one another; `undefined` where they are
 * too short to tell.
 */
function usualRatio(pairs: Paired[]): number | undefined {
  let all = 0
  let others = 0
  for (const { english, chinese } of pairs) {
    all += letters(english, 'en', { start: 0, end: english.length })
    others += letters(chinese, 'zh-Hans', { start: 0, end: chinese.length })
  }
  if (Math.min(all, others) < TELLING) return undefined
  return Math.min(WORST_RATIO, Math.max(1 / WORST_RATIO, all / others))
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL_SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Scale words after digits, and what they multiply by. `兆` is 10¹² but for physical units, which are read apart. */
const SCALES: Record<string, number> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  十万: 1e5,
  十萬: 1e5,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  十亿: 1e9,
  十億: 1e9,
  百亿: 1e10,
  百億: 1e10,
  千亿: 1e11,
  千億: 1e11,
  万万: 1e8,
  萬萬: 1e8,
  万亿: 1e12,
  萬億: 1e12,
}

/** The digits one to nine. */
export const ONE_TO_NINE = '一二两兩三四五六七八九'

/** Chinese digits and scales that a number in characters is made of. */
export const CHARACTERS = '零〇一二两兩三四五六七八九十百千万萬亿億兆'

/** Scale words, the longest first. */
export const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** What a scale word multiplies by. */
export function scaleOf(word: string): number {
  return SCALES[word] ?? 1
}

/**
 * Value of a number in characters (`三十五`, `一千零五十万`, `二〇二五`, `一点五`). A last digit right after a scale is said
 * without its own: `两万五` is 25,000, `一百五` is 150, but `一百零五` is 105.
 * @returns `null` where the characters make no number
 */
export function charactersValue(written: string): number | null {
  const [whole = '', fraction] = written.split(/[点點]/)
  const parts = [...whole]
  if (parts.length > 1 && parts.every((part) => part in DIGITS))
    return Number(parts.map((part) => DIGITS[part]).join(''))
  let total = 0
  let middle = 0
  let section = 0
  let digit: number | null = null
  /** What the last scale makes of a digit that follows without a scale of its own. */
  let below = 1
  for (const part of parts) {
    const value = DIGITS[part]
    const small = SMALL_SCALES[part]
    if (value !== undefined) {
      digit = value
      if (value === 0) below = 1
      continue
    }
    below = (small ?? scaleOf(part)) / 10
    if (small !== undefined) section += (digit || 1) * small
    else if (part === '万' || part === '萬')
      // 万万 is 亿.
      [middle, section] =
        section === 0 && digit === null ? [(middle || 1) * 1e4, 0] : [middle + (section + (digit ?? 0)) * 1e4, 0]
    else [total, middle, section] = [total + (middle + section + (digit ?? 0) || 1) * scaleOf(part), 0, 0]
    digit = null
  }
  const tail = fraction ? Number(`0.${[...fraction].map((part) => DIGITS[part] ?? '').join('')}`) : 0
  return Number.isNaN(tail) ? null : total + middle + section + (digit ?? 0) * below + tail
}

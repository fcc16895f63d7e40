import type { Period } from '../../model/transcript.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth']
const CHINESE_DIGITS = '一二三四'

const QUARTER = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter'
const YEAR = '(?<year>(?:19|20)\\d\\d)'

/** How a quarter of a fiscal year is written; each has the groups `year` and `quarter` or `ordinal`. */
const FORMS = [
  new RegExp(
    '\\bQ(?<quarter>[1-4])[ ,-]{0,2}(?:of )?(?:the )?(?:fiscal(?: year)?|FY|CY)?[ -]?' +
      "['’]?(?<year>(?:19|20)\\d\\d|(?<=FY ?|['’])\\d\\d)\\b",
    'i',
  ),
  /\b(?<quarter>[1-4])Q[ -]?(?:FY)?['’]?(?<year>(?:19|20)\d\d|(?<=Q|FY|['’])\d\d)\b/i,
  /\b(?:FY[ -]?)?(?<year>(?:19|20)\d\d|(?<=FY ?)\d\d|\d\d(?=Q))[ ,_-]{0,2}(?:Q(?<quarter>[1-4])|(?<other>[1-4])Q)\b/i,
  new RegExp(
    `\\b${QUARTER} (?:and (?:full|fiscal)[ -]year )?(?:of |for )?(?:the )?(?:calendar |fiscal )?(?:year )?${YEAR}\\b`,
    'i',
  ),
  new RegExp(`\\b${YEAR}(?:'s|’s)?[ -](?:fiscal )?${QUARTER}\\b`, 'i'),
  /(?<year>(?:19|20)\d\d) ?(?:(?:财|財|会计|會計)?年度?)? ?的? ?第? ?(?<quarter>[一二三四1-4]) ?(?:财|財)?年?季/,
  /(?<year>(?:19|20)\d\d) ?(?:财|財)?年 ?Q(?<quarter>[1-4])/,
]

/** Characters of a text that are looked at. */
const OPENING = 2000

/**
 * The fiscal quarter that a text names first, in English or Chinese: `Q1 2025`, `1Q25`, `25Q1`, `second-quarter 2025`,
 * `2025 财年第一季度`, `amzn-2025-q2`. Two-digit years are of this century.
 */
export function callPeriod(text: string): Period | null {
  if (!/\d/.test(text)) return null
  let first: { at: number; period: Period } | null = null
  const opening = text.slice(0, OPENING)
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (!match?.groups || (first && match.index >= first.at)) continue
    const { year = '', quarter, other, ordinal } = match.groups
    const number = quarterNumber(quarter ?? other ?? ordinal ?? '')
    first = {
      at: match.index,
      period: { year: year.length === 2 ? 2000 + Number(year) : Number(year), quarter: number },
    }
  }
  return first?.period ?? null
}

function quarterNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word[0])
  const chinese = CHINESE_DIGITS.indexOf(word)
  return 1 + (chinese === -1 ? ORDINALS.indexOf(word.toLowerCase()) : chinese)
}

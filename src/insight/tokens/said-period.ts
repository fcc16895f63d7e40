import type { Span } from '../../model/span.ts'
import type { Figure } from '../../model/figure.ts'
import type { SaidPeriod } from './token.ts'

const OPEN: SaidPeriod = { part: null, year: null, span: 'only', relative: null }

/** Times that are no figures, each at the place where it begins. */
const PHRASES: readonly (readonly [RegExp, SaidPeriod])[] = [
  [
    /(?:trailing|last|past)[- ](?:twelve|12)[- ]months?(?: basis)?|TTM|LTM/iy,
    { ...OPEN, part: 'Q1', span: 'trailing' },
  ],
  [
    /(?:the )?(?:same|comparable|corresponding) (?:quarter|period)(?: of| in)?(?: the)? (?:(?:last|prior|previous|preceding) year|a year (?:ago|earlier|before))|(?:the )?year[- ]ago[- ](?:quarter|period)|(?:a|one) year (?:ago|earlier|before)(?:[- ](?:quarter|period))?|(?:the )?(?:last|prior|previous)[- ]year(?:['’]s)?(?:[- ](?:quarter|period)| (?:first|second|third|fourth)[- ]quarter)?/iy,
    { ...OPEN, unclear: true, ago: true },
  ],
  [
    /(?:last|prior|previous|past|next|coming|following|recent|each|every)[- ](?:fiscal |calendar )?(?:year|years|quarters|months|month|week|weeks)|(?:a|one|two|three|four|five|ten) years? (?:ago|earlier|before|from now)|(?:last|past|next|coming) (?:few|several|couple of|\w+) (?:years|quarters|months|weeks)/iy,
    { ...OPEN, unclear: true },
  ],
  // Whether it is the one that is reported is not said.
  [
    /(?:January|February|March|April|May|June|July|August|September|October|November|December)[- ]quarter/iy,
    { ...OPEN, unclear: true },
  ],
  [/(?:19|20)\d\d['’]s/iy, { ...OPEN, unclear: true }],
  // A month is no time of a report.
  [
    /(?<=\b(?:[Ii]n|[Ff]or|[Dd]uring|[Tt]hrough|[Ss]ince) )(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d|[- ]quarter)/y,
    { ...OPEN, unclear: true },
  ],
  [/(?:on an? )?(?:year[- ]to[- ]date|YTD)(?: basis)?/iy, { ...OPEN, span: 'to-date' }],
  // Since when is not said.
  [/-?to[- ]date/iy, { ...OPEN, span: 'to-date', unclear: true }],
  [/(?:the |this |our )?(?:current|this|reported|reporting) quarter|the quarter(?! of)/iy, { ...OPEN, relative: 0 }],
  [/(?:the )?(?:last|prior|previous|preceding) quarter/iy, { ...OPEN, relative: -1 }],
  [/(?:the )?(?:next|coming|upcoming|following) quarter/iy, { ...OPEN, relative: 1 }],
  [/(?:the |our )?(?:full|fiscal|calendar)[- ](?:fiscal[- ])?year(?:[- ](?=\d))?/iy, { ...OPEN, part: 'FY' }],
  [/(?:fiscal|calendar)(?= (?:[1-4]?Q[1-4]?|(?:first|second|third|fourth)[- ]quarter)\b)/iy, OPEN],
  [/(?:fiscal|calendar)(?= (?:year )?(?:20\d\d|['’]\d\d))/iy, OPEN],
  [/(?:this|the current) year['’]s(?= (?:first|second|third|fourth)[- ]quarter)/iy, OPEN],
  [/the year(?![- ](?:ago|before|earlier|over|on|to))|this year/iy, { ...OPEN, part: 'FY' }],
  [
    /(?:the )?(?:first |last |past )?(?:six|nine|6|9)[- ]months?(?: period)?|(?:in|for) the half\b/iy,
    { ...OPEN, span: 'to-date', unclear: true },
  ],
  [/(?:the )?(?:back|first|second) half(?: of (?:the|this) year)?/iy, { ...OPEN, part: 'H2' }],
]

/** All of them at once, which most places are not the beginning of. */
const ANY_PHRASE = new RegExp(PHRASES.map(([{ source }]) => source).join('|'), 'iy')

/** `fiscal 25`, `fiscal year ’26` */
const SHORT_YEAR =
  /(?:(?:our|the) )?(?:fiscal|calendar)(?: year)? ['’]?(\d\d)(?![\d%]|[.,]\d| (?:percent|basis|million|billion))/iy

/** The time whose words begin at a place, if it is no figure. */
export function periodPhrase(text: string, at: number): (Span & { period: SaidPeriod }) | null {
  SHORT_YEAR.lastIndex = at
  const short = SHORT_YEAR.exec(text)
  if (short) return { start: at, end: at + short[0].length, period: { ...OPEN, year: 2000 + Number(short[1]) } }
  ANY_PHRASE.lastIndex = at
  if (!ANY_PHRASE.test(text)) return null
  for (const [pattern, period] of PHRASES) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (!found) continue
    const part = period.part === 'H2' && /first/i.test(found) ? 'H1' : period.span === 'trailing' ? null : period.part
    return { start: at, end: at + found.length, period: { ...period, part } }
  }
  return null
}

/** The time that a figure of the calendar gives; `null` for what is no time of a report. */
export function periodOf({ kind, low, high }: Figure): SaidPeriod | null {
  if (low !== high) return null
  if (kind === 'year') return { ...OPEN, year: low, part: null }
  if (kind === 'quarter') return { ...OPEN, part: low === 1 ? 'Q1' : low === 2 ? 'Q2' : low === 3 ? 'Q3' : 'Q4' }
  if (kind === 'half') return { ...OPEN, part: low === 1 ? 'H1' : 'H2' }
  return null
}

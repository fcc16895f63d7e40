import type { Role } from './token.ts'

const EXCHANGE = String.raw`(?:foreign[- ](?:exchange|currency|currencies)|FX|forex|currency|currencies|exchange[- ]rates?)`
const CHANGES = String.raw`(?: (?:rates?|fluctuations?|movements?|translation|changes?|impacts?|effects?))*`
const AGO = String.raw`(?:a year (?:ago|earlier|before)|last year|(?:the )?(?:prior|previous)[- ]year|(?:the )?year[- ]ago)`
const QUARTER = String.raw`(?:(?:the )?(?:first|second|third|fourth)[- ]quarter|[1-4]Q|Q[1-4])`
const SINCE = String.raw`(?:from|over|versus|vs\.?|compared (?:to|with)|against|than|relative to)`

/** Phrases that do one thing beside a figure, the first that fits wins; matched where a word begins, whatever the case. */
export const phrases: readonly (readonly [Role, string])[] = [
  [
    'constant-currency',
    String.raw`excluding (?:the |an? )?(?:[\d.]+[- ]basis[- ]points? |\$[\d.]+ (?:m|b)illion )?(?:(?:unfavou?rable |favou?rable |negative |positive )?(?:impacts?|effects?|influence) (?:of|from) )?(?:changes in |unfavou?rable |favou?rable )?${EXCHANGE}${CHANGES}`,
  ],
  [
    'constant-currency',
    String.raw`(?:all|both|each) (?:in|at|on an?) (?:constant[- ](?:currency|currencies|dollars?)|local currency)`,
  ],
  [
    'constant-currency',
    String.raw`(?:(?:in|at|on an?) )?(?:constant[- ](?:currency|currencies|dollars?|exchange[- ]rates?)|local currency|FX[- ]neutral|currency[- ]neutral|ex[- ]FX)(?: (?:basis|terms))?`,
  ],
  [
    'adjusted',
    String.raw`(?:excluding|exclusive of|without|adjusted for|adjusting for|ex) (?:[^,;.:\d$]|(?:19|20)\d\d(?!\d)){1,80}(?=[,;.:]|$| of (?:about |approximately |roughly )?\$)`,
  ],
  ['adjusted', String.raw`(?:all|both|each) on an? (?:adjusted|non-?GAAP|underlying|normali[sz]ed) basis`],
  // At the beginning: `net of tax` behind a figure is said of all.
  ['adjusted', String.raw`(?<=^|[.!?] )Net of [^,;.:\d$]{1,80}(?=,)`],
  [
    'adjusted',
    String.raw`cash(?= (?:EPS|earnings per share|net income|earnings|(?:operating )?(?:expenses?|costs?)|G&A|SG&A)\b)`,
  ],
  [
    'adjusted',
    String.raw`on an? (?:comparable|consistent|combined|recast|restated|same-\w+|pro[- ]?forma) basis|(?:on an? )?(?:adjusted|non-?GAAP|underlying|organic|core|normali[sz]ed|like-for-like|pro[- ]forma)(?: basis)?`,
  ],
  [
    'plain',
    guidance(
      String.raw`exceed(?:ed|ing|s)|beat(?:ing|s)?|surpass(?:ed|ing)|(?:reached|met|meeting|achieved|achieving|within|at)`,
    ),
  ],
  ['over-guidance', guidance(String.raw`above|ahead of|over|better than|higher than`)],
  ['under-guidance', guidance(String.raw`below|under|short of|lower than`)],
  [
    'against',
    String.raw`(?:more|less|greater) than(?= (?:(?:what|we|our|that)\b|the (?!prior|previous|same|year|last|first|second|third|fourth|Q\d)))`,
  ],
  [
    'against',
    '(?:flat|unchanged|even|equal|similar|comparable|consistent) (?:with|to)(?! (?:up|down|slightly|our|what))',
  ],
  ['year-ago', String.raw`(?:on an? )?(?:year[- ](?:over|on|to)[- ]year(?! to date)|YoY|y/y)(?: basis)?`],
  [
    'quarter-before',
    String.raw`(?:on an? )?(?:quarter[- ](?:over|on)[- ]quarter|QoQ|q/q|sequential(?:ly)?)(?: basis)?`,
  ],
  [
    'year-ago',
    String.raw`${SINCE} (?:the )?same (?:quarter|period|time)(?: (?:of |in |a )?(?:the )?(?:last|prior|previous)? ?year(?: ago)?)?`,
  ],
  ['year-ago', String.raw`${SINCE} (?:the )?${QUARTER} (?:of |in )?${AGO}`],
  ['year-ago', String.raw`${SINCE} ${AGO}(?:[- ](?:quarter|period))?(?:['’]s)?(?: ${QUARTER})?`],
  ['quarter-before', String.raw`${SINCE} (?:the )?(?:prior|previous|last|preceding) quarter`],
  [
    'expect',
    String.raw`(?:rais|lower|narrow|reaffirm|reiterat|maintain|updat|increas|reduc|revis|tighten)(?:e|es|ed|ing|s)? (?:our|the|its)(?= (?!cost|expense|debt|inventor|share))`,
  ],
  [
    'expect',
    String.raw`(?:is|are|was|were) (?:expected|forecast|projected|anticipated)(?: to be)?|(?<!(?:continue[sd]?|need(?:s|ed)?|ha[sd]|have|seems?) )(?:to|will) be`,
  ],
  [
    'be',
    String.raw`at(?= (?:(?:about|approximately|around|roughly) )?[$€£]?\d)|(?:came|comes|coming|come) in(?: at)?|(?:amounted|amounts|amounting) to|(?:stood|stands) at|(?:sits|sat|is running|ran|runs|ended|finished|landed) at`,
  ],
  ['other', 'on an? (?:unit|volume|per[- ][\\w -]{2,24}) basis'],
  ['plain', String.raw`(?:in|on an?) (?:[\w.]+ )?(?:dollars?|euros?|yen|renminbi|RMB) (?:terms|basis)`],
  [
    'plain',
    String.raw`(?:(?:about |largely |broadly )?as|than|what was|what we(?: had| have)?) (?:expected|anticipated|forecast|projected|guided|planned)|(?:in line with|above|below|ahead of|better than|consistent with) (?:our |the )?(?:prior |previous |initial )?expectations|based on current (?:exchange )?rates|(?:attributable|available) to (?:the |our )?(?:(?:common |ordinary |controlling )?(?:share|stock)holders|company|common stock)|changes in|as a reminder|once again|close to|more than|less than|greater than|in excess of|north of|at least|at most|up to|an all[- ]time|I['’]d like to point out|(?:what )?I (?:can|will|want to|should|would) (?:also )?(?:tell you|add|note|mention|highlight|share|confirm|point out)(?: is)?(?: that)?|what I can say is(?: that)?|(?:let me|let['’]s|I['’]ll|I will|we['’]ll|we will) (?:start|begin)(?: off)? with|we['’]re(?= (?:report|pleased|happy))|year(?= (?:was|were|totaled))|(?:on an? )?(?:GAAP|(?:as[- ])?reported) basis|as reported|exiting(?= the (?:quarter|year)| Q[1-4])|(?:at|as of) (?:the )?(?:end of the quarter|(?:quarter|period)[- ]end)|in (?:addition|total|particular|fact|summary|closing|short|aggregate)(?=,)`,
  ],
  [
    'other',
    String.raw`(?:per|a|each)(?: (?:fully[- ])?diluted)?(?: common| ordinary)? share(?! (?:repurchase|price|count|basis))`,
  ],
  ['other', 'bought back'],
  [
    'company',
    String.raw`system[- ]?wide(?= (?:RevPAR|comparable|same[- ]store|like-for-like|occupancy|ADR|average daily)\b)`,
  ],
  ['company', String.raw`company[- ]wide|firm[- ]?wide|group[- ]wide|world[- ]?wide|consolidated`],
]

function guidance(words: string): string {
  const end = String.raw`(?:high|top|upper|low|lower|bottom|mid|middle)?[- ]?(?:end|point|half)?`
  return String.raw`(?:${words}) (?:the |our )?${end}(?: of)? ?(?:the |our )?(?:prior |previous |original )?(?:guidance|guided|outlook|forecast)(?: range)?`
}

import { CURRENCY_CODE, CURRENCY_SIGN, ENGLISH_CURRENCY } from '../shared/currencies.ts'
import { SEASON, type Rewriting } from '../shared/plain-writing.ts'
import { oneOf } from '../shared/pattern.ts'
import { MONTH, NUMBERED, SMALL, smallOf } from './words.ts'

/** Blanks that join the groups of a number: no-break, thin and narrow no-break space. */
const GROUPING = '[\\u00a0\\u2009\\u202f]'
const CURRENCY = `(?:${CURRENCY_SIGN}|\\b${CURRENCY_CODE}|\\bkr)[ \\u00a0]?`
const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'
const DECADES = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const SCALE = oneOf('hundred thousand million billion trillion lakh crore mn bn tn mm k')
const COUNTED_IN_MILLIONS = oneOf(
  `shares units barrels tons tonnes users subscribers customers members people passengers vehicles accounts households
  downloads transactions visits square cubic bushels ounces`,
)
/** Digits of footnotes. */
const RAISED = /[¹²³⁴-⁹⁰]/
/** What a single one of is a quantity where something moves by it. */
const STEP = '(?:second|minute|hour|day|week|month|year|(?:percentage )?point|percent)'
const COMPARED = 'higher|lower|longer|shorter|more|less|above|below|better|worse|faster|slower|sooner|early|late'
const ROUGHLY = oneOf('about around roughly nearly almost over more_than less_than just_over just_under')

/**
 * How figures are written in English texts of other countries, of reports and of sloppy typing, turned into what the
 * patterns read: `EUR 1.234,5`, `SEK 1 234`, `1'234`, `1,23,456`, `$(12.3)`, `5.2 billion¹`, `$22. 9 billion`.
 */
export const plainEnglish: readonly Rewriting[] = [
  [/ {2,}/g, () => ' ', '  '],
  [
    new RegExp(
      `\\b(?:(?:an?|another) (?!\\w+(?:red|and|ion)\\b|${SMALL}\\b)|(?<=\\b(?:past|last|next|first) )(?=year|quarter|month|week))((?:percentage )?[a-z]+) and a (half|quarter)\\b`,
      'gi',
    ),
    (m) => `one and a ${m[2] ?? ''} ${m[1] ?? ''}s`,
    ' and a ',
  ],
  // `shortened by a week`, `a point lower`, `every dollar of hardware`
  [
    new RegExp(
      `\\ban?(?= (?:full )?${STEP}\\b)(?:(?<=\\b(?:by|up|down|within|added|gained|lost|shed) (?:${ROUGHLY} )?an?)|(?= (?:full )?${STEP} (?:${COMPARED})\\b)(?<!\\b(?:of|half|quarter|third) an?))|\\ban?(?= (?:dollar|euro|pound|cent)s? (?:an?|per|each) )`,
      'gi',
    ),
    () => 'one',
  ],
  [
    new RegExp(`\\b(?=${ENGLISH_CURRENCY}\\b)(?<=(?<!\\d )\\b(?:every|each) )`, 'gi'),
    () => 'one ',
    /\b(?:every|each) /i,
  ],
  [
    /(?<!\bnot )\ban? (penny|nickel|dime)\b(?! (?:mine|project|price|producer|smelter|business|plant|market|ore|deposit|store|stock|bag))/gi,
    (m) => ({ penny: '1 cent', nickel: '5 cents', dime: '10 cents' })[(m[1] ?? '').toLowerCase()] ?? m[0],
    /penny|nickel|dime/i,
  ],
  [
    new RegExp(`\\ba (buck|dollar|euro|pound) (${SMALL})\\b(?! (?:hundred|thousand|million|billion))`, 'gi'),
    (m) =>
      `${{ euro: '€', pound: '£' }[(m[1] ?? '').toLowerCase()] ?? '$'}1.${smallOf(m[2] ?? '')
        .toString()
        .padStart(2, '0')}`,
    /buck|dollar|euro|pound/i,
  ],
  // `a billion two on capex`, `a billion two seventy`
  [
    new RegExp(
      `\\b(?:an?|one) (hundred|thousand|million|billion|trillion) (${SMALL})(?: (${DECADES}|(?:thir|four|fif|six|seven|eigh|nine)teen))?(?= (?:on|in|for|at|by|this|next|last|to a)\\b|[.,;]|$)`,
      'gi',
    ),
    (m) => (smallOf(m[2] ?? '') < 10 ? `1.${smallOf(m[2] ?? '')}${smallOf(m[3] ?? '') || ''} ${m[1] ?? ''}` : m[0]),
    /(?:an?|one) \w+(?:red|and|ion) /i,
  ],
  // `1.75 million bpd`, `40 mboe/d`
  [
    /(?<=[\d ])(?:m(?=b))?(?:b(?:bl|oe|o)?s?(?:\/d|pd)|bopd)\b/g,
    (m) => `${m[0].startsWith('m') ? 'thousand ' : ''}barrels a day`,
    /\/d|pd/,
  ],
  // `2.5 mm shares` are no millimetres.
  [new RegExp(`(?<=\\d )(?:mm|MM)(?= ${COUNTED_IN_MILLIONS}\\b)`, 'g'), () => 'million', /mm/i],
  // `from 480p to 515p`: heights of pictures are of these, too.
  [/(?<=(?<!\b(?:240|360|480|720|1080|1440|2160))\d|\bfrom \d{1,4})p\b/g, () => ' pence', /\dp\b/],
  // `thirty-odd percent` is a stretch, as `the thirties` are.
  [
    new RegExp(`\\b(${DECADES}|[2-9]0)[ -](?:some|something|odd)(?=(?: ?%| percent| basis points))`, 'gi'),
    (m) => `low-to-high ${(smallOf(m[1] ?? '') || Number(m[1])).toString()}s`,
    /[ -](?:some|odd)/i,
  ],
  // `from 3 to 19 July`: the month is said once.
  [
    new RegExp(`\\b(\\d{1,2}) (to|and) (?=\\d{1,2} (${MONTH})\\b)`, 'g'),
    (m) => `${m[1] ?? ''} ${m[3] ?? ''} ${m[2] ?? ''} `,
    /\d (?:to|and) \d{1,2} [A-Z]/,
  ],
  // `March of '23`
  [new RegExp(`(?<=\\b(?:${MONTH})) of (?=['’‘]\\d\\d\\b|20\\d\\d\\b)`, 'g'), () => ' ', ' of '],
  SEASON,
  // `R14.7 billion` is in rand, `R2` a name.
  [/\bR(?=\d[\d.,]* ?(?:thousand|million|billion|trillion|[mb]n)\b)/g, () => 'ZAR', 'R'],
  [/(?<=\w)-ish\b| and a bit(?= percent|%)/g, () => '', /-ish| a bit/],
  [/ cents on the dollar\b/g, () => ' percent', ' cents on'],
  [
    new RegExp(
      `(?<=\\b(?:${NUMBER_WORDS})) - (?=(?:${NUMBER_WORDS}|(?:thir|four|fif|six|seven|eigh|nin|ten)ths?)\\b)`,
      'gi',
    ),
    () => '-',
    ' - ',
  ],
  [
    /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g,
    (m) => (/\d$/.test(m.input?.slice(0, m.index) ?? '') ? ' ' : '') + m[0].normalize('NFKC').replace('⁄', '/'),
  ],
  // Footnote digits: raised, or right after a word of scale, or in square brackets. A raised 2 of `m²` is none.
  [/(?<=[\w.,;:%)])(?<!\b(?:[ck]?m|ft|10))[¹²³⁴-⁹⁰]+/g, () => '', RAISED],
  [/(?<=\b(?:million|billion|trillion|percent))\d(?!\d)|(?<=[\w%.,])\[\d{1,2}\]/g, () => '', /[nt]\d|\[\d/],
  [/(?<=(?:million|billion|trillion|percent|%)) ?\(\d\)(?=[\s.,;]|$)/g, () => '', '('],
  // Bracketed negatives.
  [new RegExp(`(${CURRENCY})\\((\\d[\\d.,]*)\\)`, 'g'), (m) => `-${m[1] ?? ''}${m[2] ?? ''}`, '('],
  [
    new RegExp(`(?<=\\b(?:of|was|were|is|at|to|from) )\\((${CURRENCY})(\\d[\\d.,]*(?: ${SCALE})?)\\)`, 'g'),
    (m) => `-${m[1] ?? ''}${m[2] ?? ''}`,
    '(',
  ],
  [
    /(?<=\b(?:of|was|were|is|at|to|from) )\((\d[\d.,]*)\)(?= (?:thousand|million|billion))/g,
    (m) => `-${m[1] ?? ''}`,
    '(',
  ],
  [/\((\d[\d.,]*)\)(?=%)/g, (m) => `-${m[1] ?? ''}`, ')%'],
  [
    new RegExp(`(?<=\\b${NUMBERED}[ -])(I{2,3}|IV|V)(?=[ab]?\\b)`, 'gi'),
    (m) => ({ II: '2', III: '3', IV: '4', V: '5' })[m[0].toUpperCase()] ?? m[0],
    /[ -](?:I[IV]|V)/i,
  ],
  // Groups and decimals of other countries.
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,]*\d)/g, (m) => m[0].replaceAll('.', '').replace(',', '.'), /\.\d{3},\d/],
  [/(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]*\d)/g, (m) => m[0].replaceAll('.', ''), /\.\d{3}\.\d{3}/],
  [
    new RegExp(
      `(?<![\\d.,])\\d{1,3}(?:${GROUPING}\\d{3})+(?!\\d)|(?<=${CURRENCY})\\d{1,3}(?: \\d{3})+(?!\\d)|(?<![\\d.,] ?)\\d{1,3}(?: \\d{3}){2,}(?! ?\\d)`,
      'g',
    ),
    (m) => m[0].replace(/\s/g, ''),
    /\d\s\d{3}/,
  ],
  [/(?<![\w.,'’])\d{1,3}(?:['’]\d{3})+(?![\d'’])/g, (m) => m[0].replace(/['’]/g, ''), /\d['’]\d{3}/],
  [/(?<![\d.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,]*\d)/g, (m) => m[0].replaceAll(',', ''), /\d,\d\d,\d/],
  [
    new RegExp(
      `(?<![\\d.,])(\\d+),(\\d{1,2})(?=\\s?(?:%|percent\\b|${SCALE}\\b))|(?<=${CURRENCY})(?<![\\d.,])(\\d+),(\\d{1,2})(?![\\d,]*\\d)`,
      'g',
    ),
    (m) => `${m[1] ?? m[3] ?? ''}.${m[2] ?? m[4] ?? ''}`,
    /\d,\d\d?(?!\d)/,
  ],
  // Years of the Republic of China are counted from 1911.
  [/\bROC (?:year )?(\d{2,3})\b/g, (m) => `year ${1911 + Number(m[1])}`, 'ROC '],
  // Blanks inside a figure.
  [/(?<![\d.,])(\d{1,3}) , (?=\d{3}(?![\d]))/g, (m) => `${m[1] ?? ''},`, ' , '],
  [
    new RegExp(
      `(?:(?<=${CURRENCY})(\\d{1,3}) ?\\. |(?<![\\d.,])(\\d{1,3}) \\. ?)(\\d{1,2})(?= ?(?:%|(?:percent|${SCALE})\\b))`,
      'g',
    ),
    (m) => `${m[1] ?? m[2] ?? ''}.${m[3] ?? ''}`,
    /\d ?\. \d|\d \. ?\d/,
  ],
]

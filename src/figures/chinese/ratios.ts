import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { charactersValue } from './words.ts'

const NUMBER = '(\\d{1,4}(?:\\.\\d+)?|[一二两兩三四五六七八九十]{1,3})'
const AGAINST = new RegExp(
  `${NUMBER} ?(?:(比|拆|合|兌换?|对(?=\\d))|([:：/])) ?${NUMBER}(?![\\d%:：年月日亿億万萬百千.])`,
  'y',
)
const SAID_RATIO = /(?:比例|比率|占比|配比|杠杆|槓桿|比)[为為是]?(?:约|約)? ?$/
const EVERY = new RegExp(
  `每[^，。；\\d一二两兩三四五六七八九十]{0,4}${NUMBER}(?! ?(?:[元块塊美港欧歐]|人民|新[台臺]|日[元圆圓]))[^，。；]{0,8}?(?:就|中|里|裡|便|就[会會])有(?:约|約)?(?:超过|超過|近)? ?${NUMBER}(?![\\d.百千万萬亿億])`,
  'y',
)

function value(written: string): number {
  return /\d/.test(written) ? Number(written.replaceAll(',', '')) : (charactersValue(written) ?? 0)
}

/** `六四开`, `三七分成` */
const SHARED_OUT = /([一二三四五六七八九1-9]) ?([一二三四五六七八九1-9]) ?(?:[开開]|分成|分[账賬帳])/y

/** Reads one number against another: `3比1`, `一拆二`, `3:1的比例`, `六四开`. */
export function chineseRatio(text: string, start: number): FigureDraft | null {
  const shared = at(SHARED_OUT, text, start)
  const [first, second] = [value(shared?.[1] ?? ''), value(shared?.[2] ?? '')]
  if (shared && first + second === 10 && !/[\d一二三四五六七八九十]$/.test(before(text, start, 1)))
    return draft('ratio', numeral(start, start + shared[0].length, first / second), { firmness: 'soft' })
  const match = at(AGAINST, text, start)
  if (!match?.[1] || !match[4] || /[\d.:：第]$/.test(before(text, start, 1))) return null
  const [a, b] = [value(match[1]), value(match[4])]
  const end = start + match[0].length
  if (match[3] === '/' && a + b !== 100) return null
  if (
    /[:：]/.test(match[3] ?? '') &&
    !(
      SAID_RATIO.test(before(text, start, 6)) ||
      /^ ?的?(?:比例|比率|分成|分股|拆)/.test(text.slice(end, end + 4)) ||
      a === 1 ||
      b === 1
    )
  )
    return null
  if (a <= 0 || b <= 0) return null
  // 2拆3 makes three of two.
  return /[拆合]/.test(match[2] ?? '')
    ? draft('ratio', numeral(start, end, b / a), { unit: 'split', firmness: 'soft' })
    : draft('ratio', numeral(start, end, a / b), { firmness: 'soft' })
}

/** `每四股供一股` */
const SHARES = '(\\d[\\d,]*(?:\\.\\d+)?|[一二两兩三四五六七八九十百千]{1,4}) ?股'
const FOR_EVERY = new RegExp(
  `每(?:持有?)?(?:现有|現有)?${SHARES}[^，。；\\d一二两兩三四五六七八九十]{0,10}${SHARES}`,
  'y',
)

/** `每10台有6台`: what is counted twice is a part of its own. */
const OF_AS_MANY = /每(\d+)(?<each>\p{Script=Han})有(?:约|約)?(\d+)\k<each>/uy

/** `每三台中就有一台` is one third, `每四股供一股` one quarter. */
export function everyOther(text: string, start: number): FigureDraft | null {
  const match = text.startsWith('每', start)
    ? (at(EVERY, text, start) ?? at(FOR_EVERY, text, start) ?? at(OF_AS_MANY, text, start))
    : null
  const [whole, part] = [value(match?.[1] ?? ''), value((match?.groups?.['each'] ? match[3] : match?.[2]) ?? '')]
  if (!match || whole < 1 || part <= 0 || (part >= whole && !match[0].includes('股'))) return null
  return draft('fraction', numeral(start, start + match[0].length, part / whole), { firmness: 'soft' })
}

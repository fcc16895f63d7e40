import type { ChineseLang } from '../model/transcript.ts'
import { hasChinese } from '../text/chinese/has-chinese.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { Changed, LengthChange } from './converter.ts'
import { regionalQuotes } from './regional-quotes.ts'

/** Half-width marks and what is shown for them inside Chinese. */
const WIDE = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['.', '。'],
  ['(', '（'],
  [')', '）'],
])

/** What could be shown otherwise at all: a point or a comma between two digits never is. */
const CANDIDATE =
  /[;:!?()"'“”‘’「」『』…—―]|(?<!\d)[,.]|[,.](?!\d)|--| [-–] |。。。|\p{Script=Han}[A-Za-z0-9$€£¥]|[A-Za-z0-9%‰℃+#]\p{Script=Han}/u
const MARKS = /[,;:!?.]/g
const BRACKETS = /[()（）]/g

/** What is left alone whole: addresses of the web and of mail, and code between back-quotes. */
const VERBATIM = /(?<!\w)\w+:\/\/[^\s\p{Script=Han}，。；：！？（）「」“”]+|(?<![\w.+-])[\w.+-]+@[\w.-]+\w|`[^`]*`/gu

const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u
/** Read through when looking for what stands before or behind a mark; a quotation's inside is not its outside. */
const PASSED_BACK = /["'”’ ,;:!?]/
const PASSED_ON = /[“‘ ,;:!?]/
/** Latin words and figures, as they stand in a Chinese clause; with commas, a list of them. */
const LATIN = /[\w %$&'’+/-]/
const LIST = /[\w %$&'’+,-]/
/** As far as Latin words are followed to the Chinese around them: a long title has some 60 letters. */
const REACH = 80

/** Whether the character at a place of a text is Chinese; of a pair of surrogates either place will do. */
function chineseAt(units: string[], at: number): boolean {
  const unit = units[at] ?? ''
  const low = unit >= '\udc00' && unit <= '\udfff'
  return CHINESE.test(low ? (units[at - 1] ?? '') + unit : unit + (units[at + 1] ?? '').replace(/[^\udc00-\udfff]/, ''))
}

/** The first place from one on, in steps of 1 or -1, that a pattern does not cover. */
function passing(units: string[], at: number, step: 1 | -1, pattern: RegExp, reach: number): number {
  let next = at
  while (Math.abs(next - at) < reach && pattern.test(units[next] ?? '')) next += step
  return next
}

function chineseBeside(units: string[], at: number, step: 1 | -1): boolean {
  return chineseAt(units, passing(units, at + step, step, step < 0 ? PASSED_BACK : PASSED_ON, REACH))
}

/** Whether nothing but closing marks follows in the line. */
function endsLine(units: string[], at: number): boolean {
  const next = units[passing(units, at + 1, 1, /["'”’)）」』 ,;:!?]/, REACH)]
  return next === undefined || next === '\n'
}

/** Whether the Latin words and figures before a place stand in a Chinese clause (… 增长 AWS?). */
function followsChinese(units: string[], at: number): boolean {
  return chineseBeside(units, passing(units, at - 1, -1, LATIN, REACH) + 1, -1)
}

/** Whether a comma with no space after it divides Latin words in a Chinese clause (没有AWS,Amazon电商): no English. */
function dividesList(units: string[], at: number): boolean {
  const before = units[at - 1] ?? ''
  const after = units[at + 1] ?? ''
  if (!/\w/.test(before) || !/\w/.test(after) || (/\d/.test(before) && /\d/.test(after))) return false
  return (
    chineseAt(units, passing(units, at - 1, -1, LIST, REACH)) &&
    chineseAt(units, passing(units, at + 1, 1, LIST, REACH))
  )
}

/** Whether a mark belongs to the Chinese around it, not to a figure, a time or a run of Latin. */
function isChineseMark(units: string[], at: number): boolean {
  const mark = units[at]
  if (mark === '.') {
    if (units[at - 1] === '.' || units[at + 1] === '.') return false
    // Between two words it may be part of a name (安迪.贾西) or begin one (.NET), after Latin an abbreviation.
    const sure = chineseBeside(units, at, -1) || (/[\d%]/.test(units[at - 1] ?? '') && followsChinese(units, at))
    return sure && endsLine(units, at)
  }
  return (
    chineseBeside(units, at, -1) ||
    chineseBeside(units, at, 1) ||
    (endsLine(units, at) && followsChinese(units, at)) ||
    (mark === ',' && dividesList(units, at))
  )
}

/** Places of the brackets that are shown full-width: both of a pair, or none. */
function chineseBrackets(text: string, units: string[]): number[] {
  const open: { at: number; chinese: boolean }[] = []
  const found: number[] = []
  let read = 0
  for (const { index: at, 0: bracket } of matchesOf(BRACKETS, text)) {
    const inner = open.at(-1)
    if (inner !== undefined) inner.chinese ||= CHINESE.test(text.slice(read, at))
    read = at + 1
    if (bracket === '(' || bracket === '（') {
      open.push({ at, chinese: false })
      continue
    }
    const pair = open.pop()
    if (pair === undefined) continue
    const outer = open.at(-1)
    if (outer !== undefined) outer.chinese ||= pair.chinese
    // `Amazon (NASDAQ:AMZN) 公布` keeps its own, as part of a run of Latin.
    const wide =
      pair.chinese ||
      bracket === '）' ||
      text.charAt(pair.at) === '（' ||
      chineseBeside(units, pair.at, -1) ||
      (units[at + 1] !== ' ' && chineseBeside(units, at, 1))
    if (wide) found.push(pair.at, at)
  }
  return found
}

/** Dots and dashes of any length, and places where Chinese and Latin meet without a space. */
const SPACED =
  /\.{3,}|。{3,}|…+|[ ]?(?:—|―|-{2,})(?:[ ]?(?:—|―|-{2,}))*[ ]?|(?<=\p{Script=Han}) [-–] (?=\p{Script=Han})|\p{Script=Han}(?=[A-Za-z0-9$€£¥])|[A-Za-z0-9%‰℃+#](?=\p{Script=Han})/gu

/** Writes dots and dashes as Chinese has them, two ems long, and one space wherever Chinese and Latin meet. */
function spaced(units: string[], verbatim: readonly (readonly [number, number])[]): Changed {
  const text = units.join('')
  const changes: LengthChange[] = []
  let out = ''
  let kept = 0
  for (const { index, 0: found } of matchesOf(SPACED, text)) {
    if (verbatim.some(([start, end]) => index > start && index < end)) continue
    const end = index + found.length
    const meets = !/[-–—―.。…]/.test(found)
    if (!meets && !chineseBeside(units, index, -1) && !chineseBeside(units, end - 1, 1)) continue
    const value = meets ? `${found} ` : /[-–—―]/.test(found) ? '——' : '……'
    if (value === found) continue
    if (meets) changes.push({ at: end, before: 0, after: 1 })
    else if (value.length !== found.length) changes.push({ at: index, before: found.length, after: value.length })
    out += text.slice(kept, index) + value
    kept = end
  }
  return { text: out + text.slice(kept), changes }
}

/**
 * Chinese text with its punctuation as a region sets it: full-width marks for half-width ones, its own quotation marks,
 * `……` and `——`, and a space between Chinese and Latin wherever there is none. Figures (`1,557 亿`, `6.3%`), times (`10:30`),
 * Latin runs (`Amazon.com, Inc.`), addresses and code stay as they are.
 * @param lang the script in which it is shown
 */
export function punctuate(text: string, lang: ChineseLang): Changed {
  if (!CANDIDATE.test(text) || !hasChinese(text)) return { text, changes: [] }
  const units = text.split('')
  const widen = (at: number): void => {
    units[at] = WIDE.get(units[at] ?? '') ?? units[at] ?? ''
  }
  for (const at of chineseBrackets(text, units)) widen(at)
  for (const { index } of matchesOf(MARKS, text)) if (isChineseMark(units, index)) widen(index)
  regionalQuotes(
    units,
    lang,
    (start, end) =>
      CHINESE.test(text.slice(start, end)) || chineseBeside(units, start, -1) || chineseBeside(units, end, 1),
  )
  const verbatim = matchesOf(VERBATIM, text).map(({ index, 0: kept }) => [index, index + kept.length] as const)
  for (const [start, end] of verbatim) for (let at = start; at < end; at++) units[at] = text.charAt(at)
  return spaced(units, verbatim)
}

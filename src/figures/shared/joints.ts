import { before, type FigureDraft } from './figure-draft.ts'
import { oneOf } from './pattern.ts'
import type { FindJoint } from './join-ranges.ts'

const ENGLISH_RANGE =
  /^\s?(?:-|–|—|~|to|-to-|through|(?:up|down) to)\s?(?:a |about |approximately |around |roughly |nearly |over )?$/i
const ENGLISH_LIST =
  /^-? (?:and|or|not|rather than|instead of|versus|vs\.?|against) (?:the |about |approximately |around |roughly |nearly )?$|^\/$/i
const MOVES =
  oneOf(`下?降 减少 減少 增[加长長]? 提[升高] 上?升 上?[涨漲] 下?跌 下滑 [扩擴][大张張] 缩[小减短] 縮[小減短] 收窄 改善
  [飙飆攀]升 [上下][调調] [变變] 成[长長] 延[长長]`)
const MOVED = `(?:${oneOf('大幅 进一步 進一步 逐步')}?${oneOf('再 又 已 将 將')}?${MOVES})?`
const CHINESE_RANGE = new RegExp(`^\\s?(?:-|–|—|——|－|~|～|〜|一|[点點]?[至到])\\s?(?:约|約|近|大约|大約)?\\s?$`)
/** `12%降至10%`: from one to the other. */
const CHINESE_MOVEMENT = new RegExp(
  `^\\s?(?:[点點]?${MOVED}[至到]了?|${MOVES}[为為成])\\s?(?:约|約|近|大约|大約)?\\s?$`,
)
/** `上调10日元至130日元`: by so much to so much. */
const CHINESE_BY = new RegExp(`(?<![从從由自][^，。；]*)${MOVES}了?(?:约|約|近|大约|大約)?$`)
const CHINESE_AND = /^\s?(?:和|与|與|及|以及|或|、)\s?(?:约|約|近)?\s?$/

/** `30 to 40`, `30-to-40`, `between 30 and 40` are ranges; `30 and 40` is a list. */
export const englishJoint: FindJoint = (text, first, second) => {
  const gap = text.slice(first.place.end, second.place.start)
  if (gap.length > 18) return null
  if (first.kind === 'year' || second.kind === 'year') return null
  if (ENGLISH_RANGE.test(gap)) {
    if (!/ to /.test(gap)) return 'range'
    // `by 6 days to 47`
    if (isByAndTo(text, first, second, BY)) return first.kind === 'duration' && second.bare ? 'movement' : null
    return hasGrown(text, first, second) ? null : 'range'
  }
  // `maybe twelve, thirteen percent`, `call it 13, 14.`
  const next = second.bare
    ? second.open && second.low === first.low + 1
    : second.low > first.low && second.low <= first.low * 2 && isWhole(first) === isWhole(second)
  if (/^, (?:maybe |perhaps |call it |even )?$/.test(gap) && first.bare && next) return 'range'
  if (!ENGLISH_LIST.test(gap)) return null
  const between = /\bbetween (?:about |approximately |around )?$/i.test(before(text, first.place.start, 24))
  return between && /and/i.test(gap) ? 'range' : 'list'
}

function isWhole({ low, factor }: FigureDraft): boolean {
  return Number.isInteger(low / factor)
}

/** How far the bounds of a range are apart at most where it may be a step and the level it leads to: `by ten cents to ninety`. */
const WIDEST = 3

function isByAndTo(text: string, first: FigureDraft, second: FigureDraft, moved: RegExp): boolean {
  return second.low > first.low * WIDEST && moved.test(before(text, first.place.start, 12))
}

/** `grew 5.4 to 5.1 billion`, `up 42 to $45.2 million`: by so many per cent to so much. */
function hasGrown(text: string, first: FigureDraft, second: FigureDraft): boolean {
  const isLess = first.low > second.low / second.scale && first.low < second.low
  const isSigned = /^\p{Sc}/u.test(text.slice(second.place.start))
  return first.bare && (isLess || isSigned) && GROWN.test(before(text, first.place.start, 20))
}

const GROWN = /\b(?:grew|rose|up|increased|climbed) (?:by |about |around |roughly )?$/i
const BY = /\bby (?:about |around |roughly )?$/i

/** `30%-40%`, `4 亿到 5 亿`, `155 億美元至 205 億美元`, `介于 51% 和 53% 之间` are ranges; `90 个和 70 个` is a list. */
export const chineseJoint: FindJoint = (text, first, second) => {
  const gap = text.slice(first.place.end, second.place.start)
  if (gap.length > 10 || first.kind === 'year' || second.kind === 'year') return null
  if (CHINESE_RANGE.test(gap)) return isByAndTo(text, first, second, CHINESE_BY) ? 'movement' : 'range'
  if (CHINESE_MOVEMENT.test(gap)) return 'movement'
  if (!CHINESE_AND.test(gap)) return null
  const between = /^\s?(?:之间|之間)/.test(text.slice(second.place.end, second.place.end + 4))
  return between && !gap.includes('、') ? 'range' : 'list'
}

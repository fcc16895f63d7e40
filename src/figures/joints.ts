import { before } from './draft.ts'
import type { FindJoint } from './join-ranges.ts'

const ENGLISH_RANGE = /^\s?(?:-|–|—|~|to|-to-|through|up to)\s?(?:a |about |approximately |around |roughly |nearly |over )?$/i
const ENGLISH_LIST = /^,? (?:and|or) (?:about |approximately |around |roughly |nearly )?$|^\/$/i
const CHINESE_RANGE = /^\s?(?:-|–|—|——|－|~|～|〜|至|到|一|降至|降到|下降到|下降至|减少至|減少至|增至|增加到|增加至|提升至|提升到|提高到|提高至|升至|上升到|上升至|扩大至|擴大至)\s?(?:约|約|近|大约|大約)?\s?$/
const CHINESE_AND = /^\s?(?:和|与|與|及|以及|或|、)\s?(?:约|約|近)?\s?$/

/** `30 to 40`, `30-to-40`, `between 30 and 40` are ranges; `30 and 40` is a list. */
export const englishJoint: FindJoint = (text, first, second) => {
  const gap = text.slice(first.place.end, second.place.start)
  if (gap.length > 18) return null
  if (first.kind === 'year' || second.kind === 'year') return null
  if (ENGLISH_RANGE.test(gap)) return 'range'
  if (!ENGLISH_LIST.test(gap)) return null
  const between = /\bbetween (?:about |approximately |around )?$/i.test(before(text, first.place.start, 24))
  return between && /and/i.test(gap) ? 'range' : 'list'
}

/** `30%-40%`, `4 亿到 5 亿`, `155 億美元至 205 億美元`, `介于 51% 和 53% 之间` are ranges; `90 个和 70 个` is a list. */
export const chineseJoint: FindJoint = (text, first, second) => {
  const gap = text.slice(first.place.end, second.place.start)
  if (gap.length > 10 || first.kind === 'year' || second.kind === 'year') return null
  if (CHINESE_RANGE.test(gap)) return 'range'
  if (!CHINESE_AND.test(gap)) return null
  const between = /^\s?(?:之间|之間)/.test(text.slice(second.place.end, second.place.end + 4))
  return between && !gap.includes('、') ? 'range' : 'list'
}

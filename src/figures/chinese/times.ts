import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { zoneIn } from '../shared/zones.ts'
import { charactersValue } from './words.ts'

const HOUR = '(\\d{1,2}|[一二两兩三四五六七八九十]{1,3})'
const CLOCK = new RegExp(
  `${HOUR}(?: ?[:：](\\d\\d)(?!\\d)| ?([点點时時])(?: ?(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?分|(半)|(一刻)|(三刻))?(?:[钟鐘整])?)`,
  'y',
)
const DAY_PART =
  /(凌晨|清晨|早上|早晨|上午|早间|早間|午前|晨间|晨間|早)|(中午|正午)|(下午|午后|午後|傍晚|晚上|晚间|晚間|夜里|夜裡|深夜|当晚|當晚|晚)/
const PART_BEFORE = new RegExp(`(?:${DAY_PART.source}) ?$`)
/** What shows that an hour without a part of the day is one: `17时30分`, `3点半`, `8点整`. */
const SURE = /[:：]|[时時] ?\d|分$|[钟鐘整半刻]$/

/** Reads a time of day: `下午5点半`, `17时30分`, `14:00`. */
export function chineseTime(text: string, start: number): FigureDraft | null {
  const match = at(CLOCK, text, start)
  if (!match?.[1] || /[\d:：.,]$/.test(before(text, start, 1))) return null
  const part = PART_BEFORE.exec(before(text, start, 4))
  const colon = match[2] !== undefined
  const end = start + match[0].length
  if (!part && !SURE.test(match[0]) && !/^(?:[到至，,。]|[开開关關打][门門烊]|$)/.test(text.slice(end, end + 2)))
    return null
  if (!part && /[时時]$/.test(match[0]) && !/\d{2}/.test(match[1])) return null
  if (
    colon &&
    (/^[:：]?\d|^ ?(?:的)?(?:比例|比率|之比)/.test(text.slice(end, end + 4)) ||
      /比例[为為]?(?:约|約)? ?$/.test(before(text, start, 5)))
  )
    return null
  const hour = /\d/.test(match[1]) ? Number(match[1]) : (charactersValue(match[1]) ?? 0)
  const written = match[2] ?? match[4]
  const minute = written
    ? /\d/.test(written)
      ? Number(written)
      : (charactersValue(written) ?? 0)
    : match[5]
      ? 30
      : match[6]
        ? 15
        : match[7]
          ? 45
          : 0
  if (hour > 24 || minute > 59 || (!part && colon && match[1].length < 2 && hour < 1)) return null
  const late = part?.[3] !== undefined && hour < 12 ? 12 : 0
  const from = start - (part?.[0].length ?? 0)
  const known = part !== null || hour > 12 || colon
  return draft('time', numeral(from, end, ((hour + late) % 24) * 60 + minute), {
    unit: zoneIn(text, from, end),
    firmness: 'soft',
    open: !known,
  })
}

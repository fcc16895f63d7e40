import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { SMALL, smallOf } from './words.ts'
import { zoneIn } from '../shared/zones.ts'

const CLOCK =
  /(\d{1,2})(?:[:.](\d\d)(?!\d))?(?: ?(?:(a\.?m\b\.?|AM\b)|(p\.?m\b\.?|PM\b)|(o['’]clock\b|noon\b|midnight\b)))?/y
const HALF_OF_DAY = /(morning)|(afternoon|evening|night|tonight)/i

/** Reads a time of day in digits: `5:30 p.m.`, `17:30`, `8 AM`. */
export function englishTime(text: string, start: number): FigureDraft | null {
  const match = at(CLOCK, text, start)
  const [whole = '', hours = '', minutes, am, pm, oclock] = match ?? []
  const colon = whole.includes(':')
  if (!match || (!am && !pm && !oclock && !colon) || /[\d.,:/$€£]$|\b\w-$/.test(before(text, start, 2))) return null
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  const end = start + whole.length
  if (hour > 24 || minute > 59 || (!am && !pm && /^[:/]\d|^ ?(?:ratio|split)/.test(text.slice(end, end + 7))))
    return null
  const part = HALF_OF_DAY.exec(text.slice(end, end + 18))
  const late = (pm || part?.[2]) && hour < 12 ? 12 : am && hour === 12 ? -12 : 0
  return draft('time', numeral(start, end, ((hour + late) % 24) * 60 + minute), {
    unit: zoneIn(text, start, end),
    firmness: 'soft',
    open: !am && !pm && !part && hour <= 12,
  })
}

/** `8 to 9 o'clock` */
const FIRST_HOUR = /(\d{1,2})(?= ?(?:to|-|–) ?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|AM\b|PM\b|o['’]clock))/y
const OPENS = /(?<!\b(?:shares?|stocks?|prices?|index|bonds?) )\b(?:opens?|closes?|starts?|begins?|shuts?) at $/i
const HOUR = new RegExp(
  `(\\d{1,2}|${SMALL})(?= (?:and|to|until|till|in the|every|each|on|sharp|tomorrow)\\b|[.,;](?: |$)|$)`,
  'iy',
)

/** `the store opens at seven` */
export function englishHour(text: string, start: number): FigureDraft | null {
  const first = at(FIRST_HOUR, text, start)
  const match = first ?? at(HOUR, text, start)
  const hour = smallOf(match?.[1] ?? '') || Number(match?.[1] ?? 0)
  if (!match || hour < 1 || hour > 12 || (!first && !OPENS.test(before(text, start, 24)))) return null
  return draft('time', numeral(start, start + match[0].length, hour * 60), { firmness: 'soft', open: true })
}

/** `noon` is a time where something happens at it. */
export function englishNoon(text: string, start: number, word: string): FigureDraft | null {
  if (!/^(?:noon|midnight)$/i.test(word)) return null
  const end = start + word.length
  return draft('time', numeral(start, end, /noon/i.test(word) ? 720 : 0), {
    unit: zoneIn(text, start, end),
    firmness: 'soft',
  })
}

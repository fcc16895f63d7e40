import { INNER_TAG, NAMED_TAG } from '../frames/said-behind-name.ts'

/** A line that says the same in both languages, taken apart. */
export interface BothLanguages {
  english: string
  chinese: string
}

const HAN = /(?!丨)\p{Script=Han}|[。？！]$/u
const CHINESE_MARK = /[\p{Script=Han}、。「」『』《》！，：；？（）【】“”]/u

/** Small English words: names and products in Chinese have none. */
const WORDS = /(?<![\p{L}\d.])[a-z]{2,}(?![\p{L}\d])/gu

/** Small words from which on a text is English, not a name in Chinese. */
const FEWEST = 2

const BAR = new RegExp(
  `^(.*[^\\s|｜])\\s*(?:[|｜]{1,3}|\\s{4}|\\t|\\s\\/{1,2}\\s|\\s*(?:→|⇒|➜|=>|->|⇄|↔)\\s*|\\s——\\s|\\s——(?=[A-Za-z])|${INNER_TAG})\\s*(\\S.*)$`,
  'su',
)

/** Cheap to look for. */
const MAYBE_BAR = /[|｜\t→⇒➜⇄↔【[(（：]| {4}| \/{1,2} |[=-]>|——|[a-zA-Z\u4e00-\u9fff]:/

/** Longest line that is looked at, in characters. */
const LONGEST = 20_000

/**
 * Takes a line apart that has both languages: with a bar or the gap of two columns between, one of them in brackets behind the other, or the one
 * directly behind the other. A Chinese text with English names in it is none, nor an English one that quotes Chinese.
 * @param fewest small words that English with Chinese in brackets must have; none where the layout is known
 */
export function splitLanguages(text: string, fewest = FEWEST): BothLanguages | null {
  // `Ann Lee：Thank you.` has no Chinese in it.
  if (text.length > LONGEST || !/\p{Script=Han}|[。？！]/u.test(text) || !/[A-Za-z\d]/.test(text)) return null
  return (
    parted(MAYBE_BAR.test(text) ? BAR.exec(text) : null, 0) ?? parted(inBrackets(text), fewest) ?? behind(text, fewest)
  )
}

/** `[中文：谢谢。]` */
const TAG_IN_BRACKETS = new RegExp(`^${NAMED_TAG}\\s*`, 'u')

/** What stands before the brackets at the end of a text, and in them; brackets may stand inside of them. */
function inBrackets(text: string): [string, string, string] | null {
  const square = /[\]】]$/.test(text)
  const [close, open] = square ? [/[\]】]/, /[[【]/] : [/[)）]/, /[(（]/]
  if (!close.test(text.slice(-1))) return null
  let depth = 0
  for (let at = text.length - 1; at > 0; at--) {
    const character = text.charAt(at)
    if (close.test(character)) depth += 1
    else if (open.test(character)) depth -= 1
    if (depth > 0) continue
    const inside = text.slice(at + 1, -1).trim()
    const tag = TAG_IN_BRACKETS.exec(inside)?.[0] ?? ''
    // In square brackets stands also what nobody says.
    return square && tag === '' ? null : [text, text.slice(0, at).trim(), inside.slice(tag.length)]
  }
  return null
}

/** The two parts of a match, if one is English and the other Chinese. @param fewest small words that English must have */
function parted(match: readonly string[] | null, fewest: number): BothLanguages | null {
  const [, first = '', second = ''] = match ?? []
  if (!match || HAN.test(first) === HAN.test(second)) return null
  const [english, chinese] = HAN.test(first) ? [second, first] : [first, second]
  return isEnglish(english, fewest) ? { english: english.trim(), chinese: chinese.trim() } : null
}

function isEnglish(text: string, fewest: number): boolean {
  return fewest === 0 ? /[A-Za-z]|^\d[\d.,]*[.?!]$/.test(text) : (text.match(WORDS)?.length ?? 0) >= fewest
}

/** One language directly behind the other: a border with English words on the one side only. */
function behind(text: string, fewest: number): BothLanguages | null {
  const first = text.search(CHINESE_MARK)
  let last = text.length - 1
  while (last >= 0 && !CHINESE_MARK.test(text.charAt(last))) last -= 1
  const [before, after] = [text.slice(0, first), text.slice(last + 1)]
  const whole = fewest === 0 && /[.?!]["”’]?\s*$/u.test(before)
  const chineseLast = (whole || isEnglish(before, FEWEST)) && !isEnglish(text.slice(first), FEWEST)
  if (chineseLast) return { english: before.trim(), chinese: text.slice(first).trim() }
  // What a comma joins: `这些闪光, these blinking lights`.
  const chinese = text.slice(0, last + 1)
  if (!isEnglish(after, FEWEST) || isEnglish(chinese, FEWEST)) return null
  const mark = /^[,.!?;:]/.exec(after)?.[0] ?? ''
  return { english: after.slice(mark.length).trim(), chinese: chinese + mark }
}

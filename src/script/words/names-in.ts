import { matchesOf } from '../../text/matches-of.ts'
import { addressed, aloneFamilyNames } from './addressed-names.ts'
import { introduced, listed } from './introduced-names.ts'
import type { NameSpan, SureName } from './name-span.ts'
import { COMMON_WORDS, isSurname, NO_NAME } from './surnames.ts'
import { COURTESY, OFFICE } from './titles.ts'
import { isSound } from './transliteration.ts'
import { tearsWord } from './word-borders.ts'
import { longestWord, type WordTrie } from './word-trie.ts'

/** What stands behind a family name or a whole name. 总 alone does so only where the address ends. */
const TITLES = new RegExp(
  `${COURTESY}|${OFFICE}|副?[总總](?![部收额額量数數体體利资資成价價产產销銷营營装裝计計共值市规規括之而称稱代])`,
  'g',
)

/** Somebody else who is addressed likewise. */
const ANOTHER = /^[和与與]\p{Script=Han}{1,3}[总總]/u
const OFFICIAL = new RegExp(`^${OFFICE}$`)
const POINTS = /[·‧・•]/g
const HAN = /\p{Script=Han}/u

/** Most characters of a name with its family name, and of one part of a transliteration. */
const LONGEST_NAME = 3
const LONGEST_PART = 7

/**
 * Where people are named: names that are known, a family name before a title, transliterations, and three characters that are no
 * words and begin with a family name.
 * @param borders of the words of the text
 * @param known names of people and of parts of them
 */
export function namesIn(text: string, borders: Uint8Array, known: WordTrie | null): SureName[] {
  const found = [
    ...(known ? knownNames(text, borders, known).map((one) => ({ ...one, sure: true })) : []),
    ...beforeTitles(text, borders),
    ...introduced(text),
    ...listed(text),
    ...addressed(text, borders),
    ...aloneFamilyNames(text, borders),
    ...[...aroundPoints(text, borders), ...unknownWords(text, borders)].map((one) => ({ ...one, sure: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((one) => one.start >= end && (end = one.end) > 0)
}

function knownNames(text: string, borders: Uint8Array, known: WordTrie): NameSpan[] {
  const found: NameSpan[] = []
  for (let at = 0; at < text.length; at++) {
    if (known.first[text.charCodeAt(at)] === 0) continue
    const node = longestWord(known, text, at)
    const end = at + (known.lengths[node] ?? 0)
    // 剩余洋货 does not hold 余洋, while the dictionary may not know where a name ends.
    if (end === at || (borders[at] !== 1 && tearsWord(borders, at, end))) continue
    const value = known.values[node]
    found.push(value === undefined || value === text.slice(at, end) ? { start: at, end } : { start: at, end, value })
    at = end - 1
  }
  return found
}

function beforeTitles(text: string, borders: Uint8Array): SureName[] {
  return matchesOf(TITLES, text).flatMap(({ index, 0: title }) => {
    // 总和 is a word, and none in 余总和岳总.
    const end = index + title.length
    if (borders[index] !== 1 || (borders[end] !== 1 && title.length === 1 && !ANOTHER.test(text.slice(end, end + 5))))
      return []
    const official = OFFICIAL.test(title)
    for (let start = Math.max(0, index - LONGEST_NAME); start < index; start++) {
      if (borders[start] !== 1 || !isSurname(text.charAt(start))) continue
      const next = borders.indexOf(1, start + 1)
      const given = text.slice(start + 1, index)
      // 后市场经理 are those of a market.
      if (official && given.length > 1 && borders[start + 2] !== 1 && COMMON_WORDS.includes(text.charAt(start)))
        continue
      if (
        (next === index || next === start + 1) &&
        Array.from(given).every((one) => HAN.test(one) && !NO_NAME_GIVEN.has(one))
      )
        // An office may be that of a department: 后台经理, 谷物主管.
        return [{ start, end: index, sure: !official || given === '' }]
    }
    return []
  })
}

/** 后 may be part of a given name before a title (梁见后先生), where it hardly means anything else. */
const NO_NAME_GIVEN = NO_NAME.difference(new Set('后後里年月日季元亿億中'))

/** What stands on both sides of a point, as far as single characters go on or the word beside it reaches. */
function aroundPoints(text: string, borders: Uint8Array): NameSpan[] {
  return matchesOf(POINTS, text).flatMap(({ index }) => {
    let start = index
    let end = index + 1
    while (
      index - start < LONGEST_PART &&
      (index === start || borders[start] !== 1 || isSound(text, start - 1)) &&
      HAN.test(text.charAt(start - 1))
    )
      start--
    while (
      end - index < LONGEST_PART &&
      (end === index + 1 || borders[end] !== 1 || isSound(text, end)) &&
      HAN.test(text.charAt(end))
    )
      end++
    return start < index && end > index + 1
      ? [
          { start, end: index },
          { start: index + 1, end },
        ]
      : []
  })
}

/** Rows of single characters that are words of no dictionary: a Chinese name of three, or a transliteration. */
function unknownWords(text: string, borders: Uint8Array): NameSpan[] {
  const found: NameSpan[] = []
  let start = 0
  // Three in a row begin with a family name that is hardly anything else; two stand alone, in a list or on a line: 王乾、于海。
  const isName = (end: number): boolean => {
    const first = text.charAt(start)
    if (!isSurname(first)) return false
    if (end - start === 2)
      return !HAN.test(text.charAt(start - 1)) && !HAN.test(text.charAt(end)) && !isCounted(text, start)
    return end - start === LONGEST_NAME && !COMMON_WORDS.includes(first) && !isCounted(text, start)
  }
  const close = (end: number): void => {
    if (end - start < 2) return
    if (isName(end) || (end - start >= LONGEST_NAME && soundsFrom(text, start, end))) found.push({ start, end })
  }
  for (let at = 0; at < text.length; at++) {
    const single = borders[at] === 1 && borders[at + 1] === 1 && HAN.test(text.charAt(at))
    const character = text.charAt(at)
    const begins = '于於'.includes(character) && at === start && !HAN.test(text.charAt(at - 1))
    if (single && (!NO_NAME.has(character) || begins || (character === '里' && isSound(text, at + 1)))) continue
    close(at)
    start = at + 1
  }
  close(text.length)
  return found
}

/** 三十余家店 are more than thirty. */
function isCounted(text: string, at: number): boolean {
  return /[\d十百千万萬]\s?$/.test(text.slice(Math.max(0, at - 2), at))
}

function soundsFrom(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSound(text, at)) return false
  return true
}

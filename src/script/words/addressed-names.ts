import { matchesOf } from '../../text/matches-of.ts'
import type { SureName } from './name-span.ts'
import { ROLE } from './introduced-names.ts'
import { COMMON_WORDS, isSurname, NO_NAME } from './surnames.ts'

/** Whose office stands in front. */
const IN_OFFICE = new RegExp(`(?:${ROLE})$`, 'u')
/** What stands before the name of somebody who is called, thanked, or spoken of. */
const CALLED =
  /(?:[请請问問由让讓如]|祝[贺賀]|恭喜|[接代]替|[谢謝]|[欢歡]迎|交[给給]|[转轉][给給]|[对對关關][于於]|[刚剛]才|正如|[这這我]是|我叫|我和|[选選][举舉]|任命|委任|提名|聘[请請任])$/u
/** What may as well stand before other words. */
const JOINED = /[和与與及、的]$|(?:(?:[来來]|出)自\p{Script=Han}{2,6}|包括)$/u
/** What only people do. */
const SAYS =
  /^[也还還刚剛曾均都]?(?:表示|指出|[认認][为為]|[说說](?!明(?![年天])|[法服])|坦言|介[绍紹]|[强強][调調]|透露|[补補]充|回[答应應]|提[问問到出]|[谈談]到|所[说說言述]|看[来來]|告[诉訴]|[辞辭离離卸]任|[担擔出接继繼]任|加入|出席|代言|[来來]自)/u
/** What may stand behind a name. */
const FOLLOWS = /^(?:[^\p{Script=Han}]|$|[的是为為和与與及来來今昨先也会會将將已曾刚剛对對在从從能您])/u
/** What only follows on a subject: 于建华于去年加入. */
const AGAIN = /^[于於和与與是也曾]|^[负負][责責]/u
const HAN = /\p{Script=Han}/u

/**
 * A family name with one or two characters between words, where somebody is called, or does what only people do. One that is
 * commoner as another word (请于海峰来回答, 于香港说明) needs both.
 */
export function addressed(text: string, borders: Uint8Array): SureName[] {
  const nameAt = (start: number): SureName[] => {
    const first = text.charAt(start)
    if (borders[start] !== 1 || !isSurname(first)) return []
    const before = text.slice(Math.max(0, start - 9), start)
    const called = CALLED.test(before)
    const free = !HAN.test(before.slice(-1)) && !/[\d%]\s?$/.test(before)
    const inOffice = IN_OFFICE.test(before)
    const isCommon = COMMON_WORDS.includes(first)
    for (const end of [start + 3, start + 2]) {
      const given = text.slice(start + 1, end)
      const next = borders.indexOf(1, start + 1)
      if (borders[end] !== 1 || next === end || !Array.from(given).every((one) => HAN.test(one) && !NO_NAME.has(one)))
        continue
      const behind = text.slice(end, end + 4)
      const says = SAYS.test(behind)
      const isWordBehind = given.length === 2 && borders[start + 2] !== 1
      const fits = isCommon
        ? ((called || ('于於'.includes(first) && before.endsWith('的'))) && (says || FOLLOWS.test(behind))) ||
          (!isWordBehind && ((free && (says || AGAIN.test(behind))) || (inOffice && FOLLOWS.test(behind))))
        : says || ((called || inOffice || free || JOINED.test(before)) && FOLLOWS.test(behind))
      // Three characters by themselves that say something are nothing else, though a word may begin likewise (余庆).
      if (fits) return [{ start, end, sure: says && given.length === 2 && !isWordBehind && next === start + 1 }]
    }
    return []
  }
  return Array.from({ length: text.length }, (_, at) => nameAt(at)).flat()
}

/** Family names alone between words, where they are hardly anything else: 范 is a pattern in words only, and 余 a rest of something. */
const ALONE =
  /范|[于於](?=氏)|(?<![\d十百千万萬年月亿億多尚其结节剩]\s?)余(?=\p{Script=Han})(?![部者为约额款量值的人料热电气货])/gu

/** Family names that no given name could be found for. */
export function aloneFamilyNames(text: string, borders: Uint8Array): SureName[] {
  return matchesOf(ALONE, text).flatMap(({ index: start }) =>
    borders[start] === 1 && borders[start + 1] === 1 ? [{ start, end: start + 1, sure: false }] : [],
  )
}

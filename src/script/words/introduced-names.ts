import { matchesOf } from '../../text/matches-of.ts'
import type { SureName } from './name-span.ts'
import { COMMON_WORDS, isSurname, NO_NAME } from './surnames.ts'
import { OFFICE } from './titles.ts'

/** Who says who he is, up to the end of the clause: `我叫范志明`, `我是中金的余力。` */
const INTRODUCED =
  /(?<=[我这這][是叫里裡][^，。；、！？]{0,14}的|[我他她]叫)(\p{Script=Han}{2,3})(?=[，。；、！？,.]|$)/gu
/** Who is named behind what he or she is: `分析师涂力磊，`, `董事岳志国表示`. */
export const ROLE = `${OFFICE}|副[总總](?![裁经經监監])|我是|(?:主[持讲講]|[发發]言|[创創]始|[创創][办辦]|[负負][责責])人|董秘|秘[书書]|[记記]者|提[问問][人者]|[讲講]者|代表|嘉[宾賓]|[学學專专]家|[顾顧][问問]|同事|搭[档檔]`
/** What goes on behind a name. */
const NAME_ENDS =
  '\\s?[：:（(，,、]|$|先生|女士|表示|指出|[认認][为為]|[说說]|[称稱]|介[绍紹]|[强強][调調]|透露|[补補]充|回答|提[问問]|宣布|主持|[辞辭]|[担擔]任|出任|出席|加入|[将將会會也已][^，。]|[的对對和与與及]'
/** Three characters that a line begins with are a label, too: `种俊文：`. */
const LABELLED = new RegExp(
  `(?<=${ROLE})\\p{Script=Han}{2,3}(?=${NAME_ENDS})|(?<=^|\\n)\\p{Script=Han}{3}(?=\\s?[：:（(])`,
  'gu',
)

/** A list of nothing but words of two or three characters: `李云松、于海涛和范爱华`. */
const LISTED = /(?<!\p{Script=Han})\p{Script=Han}{2,3}(?:[、和与與及]\p{Script=Han}{2,3})+(?!\p{Script=Han})/gu

/** The items of lists in which each may be a name. */
export function listed(text: string): SureName[] {
  return matchesOf(LISTED, text).flatMap(({ index, 0: list }) => {
    const items = matchesOf(/[^、和与與及]+/g, list)
    return list.includes('、') && items.every(({ 0: item }) => isSurname(item.charAt(0)))
      ? items.map(({ index: at, 0: item }) => ({ start: index + at, end: index + at + item.length, sure: false }))
      : []
  })
}

/** Who is named by what stands before or behind. */
export function introduced(text: string): SureName[] {
  const named = (pattern: RegExp, sure: boolean): SureName[] =>
    matchesOf(pattern, text).flatMap(({ index, 0: name }) =>
      isSurname(name.charAt(0)) ? [{ start: index, end: index + name.length, sure }] : [],
    )
  return [
    ...named(INTRODUCED, true),
    ...named(LABELLED, false).filter(({ start, end }) => {
      const ends = /[：:（(]/.test(text.slice(end, end + 2))
      return (
        Array.from(text.slice(start + 1, end)).every((one) => !NO_NAME.has(one)) &&
        (ends || !COMMON_WORDS.includes(text.charAt(start)))
      )
    }),
  ]
}

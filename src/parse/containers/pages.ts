import type { FrontLine } from '../../model/transcript.ts'
import { isLegalName } from '../facts/legal-name.ts'
import { isSpeaker } from '../labels/chinese-label.ts'
import { withoutBadges } from '../labels/speaker-label.ts'
import { frontLines, type OpenedLine } from './opened.ts'

/** Longest page number, longest running head, in characters. */
const LONGEST_NUMBER = 32
const LONGEST_HEAD = 120

/** `Page 2 of 9`, `--- Page 10 ---`, `--- 2/15 ---`, `第 3 页，共 12 页`: what nobody says. */
const CERTAIN = new RegExp(
  '^[-–—=_*~#|[(【<\\s]*(?:page|pg\\.?|p\\.) ?(?<page>\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?[-–—=_*~#|\\])】>\\s]*$|' +
    '^[-–—=_*~]{2,}\\s*(?<counted>\\d{1,4}) ?(?:of|/) ?\\d{1,4}\\s*[-–—=_*~]{2,}$|' +
    '^[-–—=\\s]*第 ?(?<number>\\d{1,4}) ?[页頁](?: ?[,，/]? ?共 ?\\d{1,4} ?[页頁])?[-–—=\\s]*$',
  'i',
)
/** What makes it so: the number of all pages, or marks on both sides. */
const OF_ALL = /\d ?(?:of|\/) ?\d|共|^[-–—=_*~#|[(【<].*[-–—=_*~#|\])】>]$/i

/** `3`, `- 3 -`, `3 / 12`, `3 | Page`: a page number where it is one of a row. */
const IN_ROW =
  /^(?:[-–—|] ?)?(?:page |p\. ?|第 ?)?(?<number>\d{1,4})(?: ?(?:of|\/) ?\d{1,4}| ?[-–—|](?: ?page)?| ?[页頁])?$/i

/** `Example Corp.    3`: a head with the number of its page. */
const WITH_HEAD = /^\p{L}.{2,80}?\s{3,}(?<number>\d{1,3})$/u

/** Lines that stand between two page numbers at least; the last page may be almost empty. */
const SHORTEST_PAGE = 8
const SHORTEST_LAST = 3

/** Numbers closer than pages, and their share, from which on they number something else. */
const FEW_CLOSE = 2
const CLOSE = 0.1

/** The end of a sentence. */
const SENTENCE = /[.?!。？！]["”’」』)）]?$/

/** Lines beside a page number, or at the beginning of a page, that can be a running head. */
const BESIDE = 2

/** Share of the pages that have a running head, and of its places that are beside the border of a page. */
const MOST_PAGES = 0.4
const MOST_PLACES = 0.8

/** A head without page numbers must come back so often, a page apart, and have in it what heads have. */
const OFTEN = 3
const HEAD =
  /©|copyright|all rights reserved|https?:\/\/|\bwww\.|\bearnings\b.*\bcall\b|\bconference call\b|\btranscript\b|版权所有|版權所有|[电電][话話][会會][议議]?|逐字稿|[业業][绩績][会會]/i

/** What heads have and names of speakers, who may speak first on two pages, do not: such words, or a figure that is no time. */
const NO_NAME = new RegExp(`${HEAD.source}|(?<![:\\d])\\d+(?![:\\d])`, 'i')

/** `电话会议操作员` speaks, and is no head. */
const OF_CALL = /[电電][话話][会會][议議](?=操作|主持|接[线線]|[协協]|助理)/u

/** The number of a turn: `Ann Lee, CFO    [12]`. */
const NUMBERED = /\s+\[\d+\]$/

/** Above this line the first of the running heads may be the title of the whole, unless a page number stands above it. */
const TOP = 6
const TITLE =
  /\bearnings\b.*\bcall\b|\bconference call\b|\btranscript\b|[电電][话話][会會][议議]?|逐字稿|[业業][绩績][会會]/i

/**
 * Takes page numbers and running heads out of a text, by evidence: a number says that it is a page's or goes up by one
 * from page to page; a head comes back at the borders of pages. The line below is marked as first of a page.
 */
export function pagesOut(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[] } {
  const numbers = pageNumbers(lines)
  const taken = new Map<number, FrontLine['kind']>(numbers.map((at) => [at, 'residue']))
  for (const [at, kind] of runningHeads(lines, numbers)) taken.set(at, kind)
  const aside: FrontLine[] = []
  const kept: OpenedLine[] = []
  let page = false
  let blanks = 0
  lines.forEach((line, at) => {
    const kind = taken.get(at)
    if (kind) {
      aside.push(...frontLines(line, kind))
      page = true
      blanks += line.blanks
    } else {
      kept.push(page ? { ...line, page: kept.length > 0, blanks: line.blanks + blanks } : line)
      page = false
      blanks = 0
    }
  })
  return { lines: kept, aside }
}

/** Indices of the lines that are page numbers, ascending. */
function pageNumbers(lines: OpenedLine[]): number[] {
  const certain: number[] = []
  const others: { at: number; value: number; bare: boolean }[] = []
  lines.forEach(({ text, marks }, at) => {
    if (text.length > LONGEST_HEAD || !/\d/.test(text) || marks.cell) return
    const head = WITH_HEAD.exec(text)?.groups?.['number']
    if (head !== undefined) others.push({ at, value: Number(head), bare: true })
    if (text.length > LONGEST_NUMBER || head !== undefined) return
    const { page, counted, number } = CERTAIN.exec(text)?.groups ?? {}
    const value = page ?? counted ?? number ?? IN_ROW.exec(text)?.groups?.['number']
    if ((page !== undefined && OF_ALL.test(text)) || (number !== undefined && OF_ALL.test(text))) certain.push(at)
    else if (value !== undefined) others.push({ at, value: Number(value), bare: page === undefined })
  })
  const gaps = others.flatMap(({ at, value, bare }, index) => {
    const before = others[index - 1]
    return bare && before?.value === value - 1 ? [at - before.at] : []
  })
  // Paragraphs are numbered closer than pages.
  const close = gaps.filter((gap) => gap < SHORTEST_PAGE).length
  const paragraphs = close >= FEW_CLOSE && close >= gaps.length * CLOSE
  const row = others.filter(({ at, value, bare }, index) => {
    if (bare && paragraphs) return false
    const before = others[index - 1]
    const next = others[index + 1]
    const least = bare ? (at === lines.length - 1 ? SHORTEST_LAST : SHORTEST_PAGE) : 1
    return (
      (before?.value === value - 1 && at - before.at >= least) ||
      (next?.value === value + 1 && next.at - at >= (bare ? SHORTEST_PAGE : 1))
    )
  })
  return [...certain, ...row.map(({ at }) => at)].sort((a, b) => a - b)
}

function runningHeads(lines: OpenedLine[], numbers: number[]): Map<number, FrontLine['kind']> {
  const pages = lines.flatMap(({ page }, at) => (page ? [at] : []))
  const beside = besidePages(numbers, pages)
  const counted = new Set(numbers)
  const heads = new Map<number, FrontLine['kind']>()
  const short = lines.flatMap(({ text, marks }, at) => {
    const said = text.length > LONGEST_HEAD || SENTENCE.test(text) || marks.cell
    return said || (beside.size === 0 && !HEAD.test(text)) ? [] : [at]
  })
  const places = Map.groupBy(short, (at) => lines[at]?.text.replace(/\d+/g, '#').toLowerCase())
  const often = Math.max(2, Math.ceil(Math.max(numbers.length, pages.length) * MOST_PAGES))
  for (const group of places.values()) {
    const near = new Set(group.flatMap((at) => beside.get(at) ?? [])).size
    const first = lines[group[0] ?? 0]
    const apart = group.every((at, index) => index === 0 || at - (group[index - 1] ?? 0) >= SHORTEST_PAGE)
    // Who speaks may speak first on many pages.
    const name = withoutBadges(first?.text.replace(NUMBERED, '').replace(OF_CALL, '') ?? '')
    if (!NO_NAME.test(name) && !isLegalName(name) && isSpeaker(name)) continue
    // Speech does not go on in small letters behind its end: there the line itself is speech.
    const spoken = group.filter((at) => {
      const above = lines[counted.has(at - 1) ? at - 2 : at - 1]
      return (!above || SENTENCE.test(above.text)) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? '')
    })
    if (spoken.length > group.length / 2) continue
    // What is a head of pages may stand among the titles as well, also of a second part.
    const below = group.filter((at) => at >= TOP).length
    const paged = near >= often && near >= Math.min(below - 1, below * MOST_PLACES)
    if (!first || (!paged && !(group.length >= OFTEN && apart && HEAD.test(first.text)))) continue
    group.forEach((at, index) => {
      const titled = index === 0 && TITLE.test(first.text)
      const stays = index === 0 && (titled || first.marks.heading > 0) && at < TOP && !counted.has(at - 1)
      // What has no word of heads may be said elsewhere.
      if (!stays && (beside.has(at) || NO_NAME.test(name))) heads.set(at, titled ? 'title' : 'residue')
    })
  }
  for (const at of numbers) heads.delete(at)
  return heads
}

/** Indices of the lines that stand beside a page number, or first on a page, and at which border of pages that is. */
function besidePages(numbers: number[], pages: number[]): Map<number, number> {
  const beside = new Map<number, number>()
  for (const at of numbers) for (let near = at - BESIDE; near <= at + BESIDE; near++) beside.set(near, at)
  for (const at of pages) for (let near = at - BESIDE; near < at + BESIDE; near++) beside.set(near, at)
  // The first page begins there.
  if (beside.size > 0) for (let at = 0; at < BESIDE; at++) beside.set(at, 0)
  return beside
}

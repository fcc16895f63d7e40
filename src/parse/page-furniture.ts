import type { FrontLine } from '../model/transcript.ts'
import { isUnseenOnly } from '../text/unseen.ts'
import type { SeedLine } from './frames/seed-line.ts'

/** `Page 3`, `Page 3 of 12`, `- 3 -`, `第 3 页，共 12 页` */
const NUMBERED_PAGE = new RegExp(
  '^(?:page|p\\.) ?(?<page>\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?$|^[-–—|] ?\\d{1,4} ?[-–—|]$|' +
    '^第 ?\\d{1,4} ?[页頁](?: ?[,，/]? ?共 ?\\d{1,4} ?[页頁])?$',
  'i',
)

/** `3`, `3 / 12`, `3 of 12`: a page number only where it is one of a row. */
const BARE_NUMBER = /^(?<number>\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?$/

/** What a page has at its head or foot again and again. */
const PAGE_TEXT = new RegExp(
  '©|copyright|all rights reserved|https?://|\\bwww\\.|\\bearnings\\b.*\\bcall\\b|conference call|\\btranscript\\b|' +
    '版权所有|版權所有|[电電][话話][会會][议議]|逐字稿|[业業][绩績][会會]',
  'i',
)

/** Longest page number, longest running head, in characters. */
const LONGEST_NUMBER = 24
const LONGEST_HEAD = 120

/** Lines that stand between two page numbers at least. */
const SHORTEST_PAGE = 8
/** The last page may be almost empty. */
const SHORTEST_LAST = 3

/** Lines beside a page number, or at the beginning of a page, that can be a running head. */
const BESIDE = 2

/** A head without page numbers must come back so often. */
const OFTEN = 3

/** Above this line the first of the running heads may be the title of the whole. */
const TOP = 6

/**
 * Takes page numbers, running heads and invisible lines out of a text: what belongs to the page of a PDF or of the web
 * and not to the call. A number counts where it says that it is a page, or goes up by one from page to page; a head where
 * it comes back beside page numbers or at the beginning of pages, or where its words are such as heads have.
 * @param pages the first lines of pages, by their numbers, where form feeds tell
 */
export function takeFurniture(lines: SeedLine[], pages: ReadonlySet<number>): { lines: SeedLine[], aside: FrontLine[] } {
  const taken = new Map<SeedLine, FrontLine['kind']>()
  for (const line of lines) if (isUnseenOnly(line.text)) taken.set(line, 'residue')
  const numbers = pageNumbers(lines)
  for (const at of numbers) {
    const line = lines[at]
    if (line) taken.set(line, 'residue')
  }
  for (const [line, kind] of runningHeads(lines, numbers, pages)) taken.set(line, kind)
  if (taken.size === 0 && pages.size === 0) return { lines, aside: [] }
  const kept: SeedLine[] = []
  let torn = false
  let gap = false
  for (const line of lines) {
    if (taken.has(line)) {
      if (isUnseenOnly(line.text)) gap = true
      else torn = true
      continue
    }
    if (torn || pages.has(line.number)) kept.push({ ...line, gap: false, torn: true })
    else kept.push(gap ? { ...line, gap } : line)
    torn = false
    gap = false
  }
  return { lines: kept, aside: [...taken].map(([{ number, text }, kind]) => ({ line: number, kind, text })) }
}

/** Indices of the lines that are page numbers, ascending. */
function pageNumbers(lines: SeedLine[]): number[] {
  const certain: number[] = []
  const bare: { at: number, value: number }[] = []
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return
    if (NUMBERED_PAGE.test(text)) certain.push(at)
    const number = BARE_NUMBER.exec(text)?.groups?.['number']
    if (number !== undefined) bare.push({ at, value: Number(number) })
  })
  const row = bare.filter(({ at, value }, index) => {
    const before = bare[index - 1]
    const next = bare[index + 1]
    const least = at === lines.length - 1 ? SHORTEST_LAST : SHORTEST_PAGE
    return (
      (before?.value === value - 1 && at - before.at >= least) ||
      (next?.value === value + 1 && next.at - at >= SHORTEST_PAGE)
    )
  })
  return [...certain, ...row.map(({ at }) => at)].sort((a, b) => a - b)
}

function runningHeads(lines: SeedLine[], numbers: number[], pages: ReadonlySet<number>): Map<SeedLine, FrontLine['kind']> {
  const beside = besidePages(lines, numbers, pages)
  const groups = new Map<string, number[]>()
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_HEAD || !(beside.has(at) || PAGE_TEXT.test(text)) || /[.?!。？！]$/.test(text)) return
    const key = text.replace(/\d+/g, '#').toLowerCase()
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  })
  const all = new Map<string, number>()
  if (groups.size > 0) {
    for (const { text } of lines) {
      if (text.length > LONGEST_HEAD) continue
      const key = text.replace(/\d+/g, '#').toLowerCase()
      if (groups.has(key)) all.set(key, (all.get(key) ?? 0) + 1)
    }
  }
  const often = Math.max(2, Math.ceil(Math.max(numbers.length, pages.size) * 0.4))
  const heads = new Map<SeedLine, FrontLine['kind']>()
  for (const [key, group] of groups) {
    const near = group.filter((at) => beside.has(at)).length
    const paged = near >= often && near >= (all.get(key) ?? 0) * 0.8 && beside.size > 0
    const first = lines[group[0] ?? 0]
    const apart = group.every((at, index) => index === 0 || at - (group[index - 1] ?? 0) >= SHORTEST_PAGE)
    const said = group.length >= OFTEN && apart && first !== undefined && PAGE_TEXT.test(first.text)
    if (!paged && !said) continue
    group.forEach((at, index) => {
      const line = lines[at]
      if (!line || (index === 0 && at < TOP && PAGE_TEXT.test(line.text))) return
      heads.set(line, index === 0 && PAGE_TEXT.test(line.text) ? 'title' : 'residue')
    })
  }
  return heads
}

/** Indices of the lines that stand beside a page number, or first on a page. */
function besidePages(lines: SeedLine[], numbers: number[], pages: ReadonlySet<number>): Set<number> {
  const beside = new Set<number>()
  const add = (from: number, to: number) => {
    for (let at = from; at <= to; at++) beside.add(at)
  }
  for (const at of numbers) add(at - BESIDE, at + BESIDE)
  if (pages.size > 0) lines.forEach(({ number }, at) => {
    if (pages.has(number)) add(at - BESIDE, at + BESIDE - 1)
  })
  for (const at of numbers) beside.delete(at)
  return beside
}

import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { isTerm } from '../../labels/common-words.ts'
import { isChineseSpeakerLine } from '../../labels/speaker-line.ts'
import { labelOf } from '../../labels/speaker-label.ts'
import { type Candidate, NAME_SURE, type Named } from '../naming.ts'
import { SAID, SENTENCE } from '../form-score.ts'

/** Longest name, in characters, before words that translate the line beside, whose name is known. */
const LONGEST_PARALLEL = 24

/** Share of the English speaker lines below which a short Chinese line stands, from which on it is the name. */
const NAMED_IN_BOTH = 0.5

/**
 * The lines that give a name in the other language beside one that is decided: below or above a name alone on its line,
 * or before the words of the line beside, where that is so again and again.
 */
export function nameInBoth(
  lines: readonly SeedLine[],
  candidates: readonly (Candidate | null)[],
  decided: (Named | null)[],
): void {
  const below: number[] = []
  let english = 0
  let followed = 0
  decided.forEach((one, at) => {
    if (one?.rest !== null || lines[at]?.chinese) return
    english += 1
    const next = lines[at + 1]
    if (!next?.chinese || next.tagged || !isChineseSpeakerLine(next.text)) return
    followed += 1
    if (!decided[at + 1]) below.push(at + 1)
  })
  for (const at of followed >= english * NAMED_IN_BOTH ? below : []) {
    const { text = '' } = lines[at] ?? {}
    const more = lines[at + 1] !== undefined && !decided[at + 1]
    if (more && !SAID.test(text))
      decided[at] = {
        label: labelOf(text, null, text),
        style: 'line',
        certain: false,
        ...candidates[at],
        rest: null,
        score: NAME_SURE,
      }
  }
  const ways = counterparts(lines).map((other) => beside(lines, candidates, decided, other))
  const most = Math.max(...ways.map(({ parallel }) => parallel))
  // Where people speak for one paragraph only, a name stands between two others.
  const best = ways.find(({ parallel }) => parallel === most)
  if (!best || most < 2) return
  for (const { at, one } of best.likely) decided[at] = { ...one, score: NAME_SURE }
}

/** How many names stand beside a named line of the other language, and what else there may be one. */
function beside(
  lines: readonly SeedLine[],
  candidates: readonly (Candidate | null)[],
  decided: readonly (Named | null)[],
  other: (at: number) => number | undefined,
): { parallel: number; likely: { at: number; one: Candidate }[] } {
  let parallel = 0
  const likely: { at: number; one: Candidate }[] = []
  candidates.forEach((one, at) => {
    const place = other(at)
    const near = place === undefined ? null : decided[place]
    if (!one || one.rest === null || one.style === 'line' || place === undefined || near?.rest == null) return
    const both =
      (near.style === one.style || (isColon(near) && isColon(one)) || isOneLine(lines[at], lines[place])) &&
      hasChinese(near.label.name) !== hasChinese(one.label.name) &&
      hasChinese(untagged(near.rest)) !== hasChinese(untagged(one.rest))
    if (!both) return
    if (decided[at]) parallel += 1
    else if (!isTerm(one.label.name) && !SENTENCE.test(one.label.name) && one.label.name.length <= LONGEST_PARALLEL)
      likely.push({ at, one })
  })
  return { parallel, likely }
}

/** Where the counterpart of a line stands in the other language, in each of the ways in which it can. */
function counterparts(lines: readonly SeedLine[]): ((at: number) => number | undefined)[] {
  const places = Map.groupBy(
    lines.flatMap(({ index, marks: { cue }, chinese }, at) => {
      const key = cue ? `cue ${cue.start} ${cue.end}` : index === undefined ? null : `number ${index}`
      return key === null ? [] : [{ key, chinese, at }]
    }),
    ({ key }) => key,
  )
  const same = new Map<number, number>()
  for (const [one, other, ...more] of places.values()) {
    if (!one || !other || more.length > 0 || one.chinese === other.chinese) continue
    same.set(one.at, other.at)
    same.set(other.at, one.at)
  }
  return [(at) => at - 1, (at) => at + 1, (at) => same.get(at)]
}

/**
 * Markdown knows no emphasis where a Chinese colon ends it: `**Ann:** Hello.` is bold, `**安：**你好。` is not. Chinese has
 * no capitals: `ANN LEE. Hello.` is `安·李：你好。`
 */
function isColon({ style }: Candidate): boolean {
  return style === 'colon' || style === 'bold' || style === 'capitals'
}

/** Whether two texts stand on one line, of which each language has its half. */
function isOneLine(one: SeedLine | undefined, other: SeedLine | undefined): boolean {
  return one?.pair !== undefined && one.pair === other?.pair
}

/** Words without the tag before them, which may be Chinese above English: `[原文] Thank you.` */
function untagged(text: string): string {
  return text.replace(/^[[【(（〔<][^\])】）〕>]{1,8}[\])】）〕>]\s*|^(?:原文|[译譯]文)[:：]\s*/u, '')
}

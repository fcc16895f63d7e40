import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { dottedNames } from '../labels/chinese-names.ts'
import { isChineseName } from '../labels/chinese-surname.ts'
import { isTerm } from '../labels/common-words.ts'
import { isChineseSpeakerLine } from '../labels/speaker-line.ts'
import type { Candidate } from './candidate.ts'
import { SURE, type Named } from './named.ts'
import { SAID, SENTENCE } from './said-words.ts'

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
  const beside: number[] = []
  let english = 0
  let followed = 0
  decided.forEach((one, at) => {
    if (one?.rest !== null || lines[at]?.chinese) return
    english += 1
    const below = lines[at + 1]
    if (!below?.chinese || below.tagged || !isChineseSpeakerLine(below.text)) return
    followed += 1
    if (!decided[at + 1]) beside.push(at + 1)
  })
  const usual = followed >= english * NAMED_IN_BOTH
  for (const at of beside) {
    const { text = '' } = lines[at] ?? {}
    const one = candidates[at]
    const shaped = one?.rest === null && !SAID.test(text) && (isChineseName(text) || dottedNames(text)[0] === text)
    const more = lines[at + 1] !== undefined && !decided[at + 1]
    if (more && (shaped || usual) && !SAID.test(text))
      decided[at] = { ...(one ?? inChinese(text)), rest: null, score: SURE }
  }
  let parallel = 0
  const likely: number[] = []
  candidates.forEach((one, at) => {
    if (!one || one.rest === null || one.style === 'line') return
    const other = [at - 1, at + 1].find((place) => {
      const near = decided[place]
      return (
        near != null &&
        near.rest !== null &&
        (near.style === one.style || isOneLine(lines[at], lines[place])) &&
        hasChinese(near.label.name) !== hasChinese(one.label.name) &&
        hasChinese(untagged(near.rest)) !== hasChinese(untagged(one.rest ?? ''))
      )
    })
    if (other === undefined) return
    if (decided[at]) parallel += 1
    else if (mayBeName(one) && !SENTENCE.test(one.label.name) && one.label.name.length <= LONGEST_PARALLEL)
      likely.push(at)
  })
  if (parallel < 2) return
  for (const at of likely) {
    const one = candidates[at]
    if (one) decided[at] = { ...one, score: SURE }
  }
}

/** Whether two texts stand on one line, of which each language has its half. */
function isOneLine(one: SeedLine | undefined, other: SeedLine | undefined): boolean {
  return one?.pair !== undefined && one.pair === other?.pair
}

/** Words without the tag before them, which may be Chinese above English: `[原文] Thank you.` */
function untagged(text: string): string {
  return text.replace(/^[[【(（〔<][^\])】）〕>]{1,8}[\])】）〕>]\s*|^(?:原文|[译譯]文)[:：]\s*/u, '')
}

/** Longest Chinese name that shows by nothing else that it is one, in characters. */
const SHORT = 4

function mayBeName({ label: { name }, certain }: Candidate): boolean {
  if (isTerm(name)) return false
  return certain || name.length <= SHORT || /[·‧・•A-Za-z]/.test(name) || isChineseName(name)
}

function inChinese(text: string): Candidate {
  return { label: { name: text, tail: null, zh: text }, rest: null, style: 'line', certain: false, initials: null }
}

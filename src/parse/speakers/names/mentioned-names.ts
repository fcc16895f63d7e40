import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { nameParts } from '../../labels/person-name.ts'
import type { Candidate } from '../naming.ts'
import { heading } from '../../around/heading.ts'
import { chineseLabel } from '../../labels/chinese-label.ts'

/** Chinese names that are looked for; more are no people of one call. */
const MOST_CHINESE = 200
/** Lines in which they are. */
const MOST_LINES = 400

/** A first name alone, spoken to: what else is written so, a product or a term, nobody thanks or greets. */
const ADDRESSED =
  /\b(?:thanks?(?: you)?(?: so much| very much)?|hi|hello|hey|welcome(?: back)?|good (?:morning|afternoon|evening)),? (\p{Lu}[\p{L}'’-]{1,40})(?=[.,!?]| (?:and|for)\b)/giu

/**
 * The names of which the text speaks elsewhere: an English name whose last word stands in what others say, with a capital;
 * one of a single word that is thanked or greeted; a Chinese one that stands there as a whole.
 * @returns the names in small letters
 */
export function mentionedNames(lines: readonly SeedLine[], candidates: readonly (Candidate | null)[]): Set<string> {
  const families = new Map<string, Set<string>>()
  const chinese = new Set<string>()
  const single = new Set<string>()
  for (const one of candidates) {
    const name = one?.label.name ?? ''
    if (hasChinese(name)) {
      if (name.length > 1 && chinese.size < MOST_CHINESE) chinese.add(name)
      continue
    }
    const { family } = nameParts(name)
    if (family === '') {
      single.add(name.toLowerCase())
      continue
    }
    const names = families.get(family)
    if (names) names.add(name.toLowerCase())
    else families.set(family, new Set([name.toLowerCase()]))
  }
  const found = new Set<string>()
  lines.forEach(({ text }, at) => {
    const one = candidates[at]
    const said = one ? (one.rest ?? '') : text
    if (said === '') return
    if (families.size > 0) {
      for (const [word] of said.matchAll(/\p{Lu}[\p{L}'’-]{1,40}/gu)) {
        for (const name of families.get(word.toLowerCase().replace(/['’]s$/, '')) ?? []) found.add(name)
      }
    }
    if (single.size > 0) {
      for (const [, word = ''] of said.matchAll(ADDRESSED))
        if (/^\p{Lu}/u.test(word) && single.has(word.toLowerCase())) found.add(word.toLowerCase())
    }
    if (at < MOST_LINES && hasChinese(said)) for (const name of chinese) if (said.includes(name)) found.add(name)
  })
  return found
}

/** Lines at the beginning in which lists of participants are looked for. */
const FIRST = 120

/** The names, as they stand, that lists of participants hold: what stands below their headings, as long as it has the shape of a name. */
export function listedNames(lines: readonly SeedLine[]): Set<string> {
  const names = new Set<string>()
  let listing = false
  for (const { text, label, chinese } of lines.slice(0, FIRST)) {
    const head = heading(text)
    if (head) {
      listing = head.participants !== undefined
      continue
    }
    const named = listing ? (label ?? (chinese ? chineseLabel(text) : null)) : null
    if (named) names.add(named.name)
    else listing = false
  }
  return names
}

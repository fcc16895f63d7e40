import { hasChinese } from '../text/has-chinese.ts'
import { isOperator, OPERATOR } from './operator.ts'
import { isPersonName } from './person-name.ts'

/** What a speaker line says. */
export interface SpeakerLabel {
  /** The name as it stands; `Operator` where the operator is named in Chinese only. */
  name: string
  /** What stands behind the name and a dash: role, firm or both. */
  tail: string | null
  /** The Chinese name, from a Chinese speaker line. */
  zh: string | null
}

/** A dash between blanks, a long dash or a double hyphen: never the hyphen of a name. */
const DASH = /\s+[-–]\s+|\s*(?:—|--|――?)\s*/

/** Longest speaker line that is looked at, in characters. */
const LONGEST = 160

const SMALL = /^(?:of|and|for|the|in|at|to|on|&|-|--|–|—|\/|\||de|du|von|van|y|e)$/
const CAPITAL = /^["“(]?[\p{Lu}\p{N}&]/u

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATED = /(?:\b(?:Inc|Co|Corp|Ltd|Bros|Cos|Jr|Sr|LP|LLC|PLC|NA)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u

/**
 * Reads a line as a speaker line without Chinese: `Operator`, `Name`, `Name - Role`, `Name -- Firm -- Role`,
 * each with or without a final colon.
 * @param line the line without blanks around it
 * @returns `null` where it has not the shape of one. The shape alone is no proof: `Justin Post` may be a cue.
 */
export function speakerLabel(line: string): SpeakerLabel | null {
  if (line.length > LONGEST) return null
  const text = /[:：]$/.test(line) ? line.slice(0, -1).trimEnd() : line
  if (isOperator(text))
    return hasChinese(text) ? { name: OPERATOR, tail: null, zh: text } : { name: text, tail: null, zh: null }
  const dash = DASH.exec(text)
  const name = dash ? text.slice(0, dash.index) : text
  const tail = dash ? text.slice(dash.index + dash[0].length).trim() : null
  if (tail !== null && !isTail(tail)) return null
  return isPersonName(name) || isOperator(name) ? { name, tail, zh: null } : null
}

/** Roles and firms are written in capitalised words, and are no sentences. */
function isTail(tail: string): boolean {
  if (/[?!:;]$/.test(tail) || (tail.endsWith('.') && !ABBREVIATED.test(tail))) return false
  return hasChinese(tail) || tail.split(/\s+/).every((word) => CAPITAL.test(word) || SMALL.test(word))
}

/** Longest Chinese speaker line, in characters: a name with its role. */
const LONGEST_CHINESE = 40

/** Whether a Chinese line can be a speaker line: short, and no sentence. */
export function isChineseSpeakerLine(line: string): boolean {
  return (
    line.length <= LONGEST_CHINESE && hasChinese(line) && !/[。，！？；、,!?;]|[:：].|\p{Script=Han}{13}/u.test(line)
  )
}

/** The name in a Chinese speaker line: what stands before a dash, bracket or colon. */
export function chineseName(line: string): string {
  const dash = DASH.exec(line)
  return (dash ? line.slice(0, dash.index) : line).replace(/[(（\s:：].*$/, '').trim()
}

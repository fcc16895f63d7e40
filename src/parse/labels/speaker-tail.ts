import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isRole } from './role-or-firm.ts'

/** Longest line that is looked at, in characters. */
const LONGEST = 160

const SMALL = /^(?:of|and|for|the|in|at|to|on|with|&|-|--|–|—|\/|\||de|du|et|und|von|van|y|e)$/
const CAPITAL = /^["“(]?(?:[\p{Lu}\p{N}&]|[a-z]\p{Lu})/u

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATED = /(?:\b(?:Inc|Co|Corp|Ltd|Bros|Cos|Jr|Sr|LP|LLC|PLC|NA)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u

/** Whether a line is a role or a firm and a role and nothing else, as it may stand below a name: `Analyst, Example Bank`. */
export function isPosition(line: string): boolean {
  return line.length <= LONGEST && isRole(line) && !hasChinese(line) && isTail(line)
}

/** Longest role or firm in Chinese, in characters. */
const LONGEST_TAIL = 40

/** A year is of a title or a date, not of a name or role: `Example Bank — Annual General Meeting, 12 May 2026`. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** Where shares are listed, which is of a company: `Example Corp, Inc. (NYSE:XMPL)`. */
const LISTING = /[(（][\p{L} ]{2,24}[:：]\s?[A-Z\d.]{1,9}[)）]$/u

/** Whether a text may stand behind a name: roles and firms are written in capitalised words, and are no sentences. */
export function isTail(tail: string): boolean {
  if (YEAR.test(tail) || LISTING.test(tail)) return false
  if (/[?!:;。！？；，]$/.test(tail) || (tail.endsWith('.') && !ABBREVIATED.test(tail))) return false
  if (hasChinese(tail)) return tail.length <= LONGEST_TAIL && !/[。！？；]/.test(tail)
  return tail.split(/\s+/).every((word) => CAPITAL.test(word) || SMALL.test(word))
}

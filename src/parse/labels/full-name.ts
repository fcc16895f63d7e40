import { hasTerm } from './common-words.ts'
import { isPersonName } from './person-name.ts'
import { isFirm, isRole } from './role-or-firm.ts'

/** Whether a text is a person's name of several words and nothing else: no role, no firm, no term. */
export function isFullName(text: string): boolean {
  return text.includes(' ') && isPersonName(text) && !hasTerm(text) && !isFirm(text) && !isRole(text)
}

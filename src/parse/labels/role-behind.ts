import { isPersonName } from './person-name.ts'
import { isFirm, isRole, isTail } from './role-or-firm.ts'
import { labelOf, type SpeakerLabel } from './speaker-label.ts'

/** `Ann Lee Chief Financial Officer` */
const ROLE_BEHIND =
  /^(?<name>\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]{1,40}){1,2}?) (?<role>(?:C[EFOT]O|(?:Senior |Equity |Research )?Analyst(?:, .+)?|(?:Co-)?Founder\b.*|(?:Chief|Head|(?:Senior |Executive )?Vice President|President|Director|Chairman|Chair),? .+|[SE]?VP,? .+|President|Director|Chairman|Moderator|Host|Guest))$/u

/** Words with which a role begins, and no name. */
const RANK = /\b(?:Senior|Executive|Vice|Deputy|Managing|General)\b/

/** A speaker whose role stands behind the name with nothing but a blank between, as a page of two styles leaves them. */
export function roleBehind(text: string): SpeakerLabel | null {
  const { name = '', role = '' } = ROLE_BEHIND.exec(text)?.groups ?? {}
  return name !== '' && !RANK.test(name) && isTail(role) && !isRole(name) && !isFirm(name) && isPersonName(name)
    ? labelOf(name, role)
    : null
}

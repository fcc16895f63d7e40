import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { isFieldName, isProse } from '../around/front-kind.ts'
import { isResidue } from '../containers/residue.ts'
import { dayIn } from '../facts/call-date.ts'
import { isUnnamedTitle } from '../facts/company.ts'
import { isLegalName } from '../facts/legal-name.ts'
import { isNote, isSalutation, heading } from '../around/heading.ts'
import { withoutBadges, isOperator, labelOf } from '../labels/speaker-label.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { isChineseName } from '../labels/chinese-names.ts'
import { isPersonName } from '../labels/person-name.ts'
import { isRole, isTail } from '../labels/role-or-firm.ts'
import { isWhole, prefix, signAlone, type Prefix } from '../labels/prefix.ts'
import { isChineseSpeakerLine } from '../labels/speaker-line.ts'
import { isWritten, named } from './names/named-as.ts'
import { dashed, lettered, marked, capitals, stopped, roleBefore, speakerField } from './names/names-by-marks.ts'
import { boldBefore } from './names/label-ways.ts'
import { naming, type Candidate, type NamingStyle } from './naming.ts'

/** Signs that stand before items of all kinds. */
const ITEM = /^[-–—•‣●◦▪■○·∙*⁃+>#|_=]+$/u

/**
 * Reads how a line may name who speaks, in every way that it can. Whether it does, and in which, the whole text tells.
 * @param beside the lines above and below
 */
export function candidates(line: SeedLine, beside: readonly (SeedLine | undefined)[] = []): Candidate[] {
  const { text, marks } = line
  if (marks.speaker !== undefined && marks.speaker.trim() !== '')
    return [field(marks.speaker.replace(/\s*[:：]?\s*$/u, '').trim(), text)]
  const behind = line.timed ? timed(text) : null
  if (line.timed) return behind ? [behind] : []
  if (heading(text) || isNote(text) || isSalutation(text)) return []
  const stated = speakerField(text) ?? roleBefore(text)
  if (stated) return [stated]
  const large =
    capitals(text) ?? (beside.some((one) => one && !one.chinese && capitals(one.text)) ? stopped(text) : null)
  if (large) return [large]
  const found = [coloned(text), lettered(text), beginning(line), alone(line)]
  return (line.label ? found : [...found, marked(text), dashed(text)]).filter((one) => one !== null)
}

function coloned(text: string): Candidate | null {
  const before = prefix(text)
  if (!before || isField(before) || isResultsOrDay(before.rest)) return null
  return {
    ...before,
    rest: before.rest === '' ? null : before.rest,
    style: /^[[【［]/.test(text) ? 'bracket' : 'colon',
  }
}

/** Results or a day behind a name, which is that of a company: `Example Corp: Q3 2025 Earnings Call`, `Example Corp | 2 May 2025`. */
function isResultsOrDay(text: string): boolean {
  const day = dayIn(text)
  return isUnnamedTitle(text) || (day !== null && !isProse(text) && day.start < 4 && day.end === text.length)
}

/** `主持人：李明（投资者关系）`, `嘉宾：王芳` say who is there. */
function isField({ label: { name }, rest }: Prefix): boolean {
  if (/[。！？，]/.test(rest) || !isWhole(rest) || !(isOperator(name) || /^嘉[宾賓]$/.test(name))) return false
  return isChineseName(rest) || chineseLabel(rest)?.certain === true
}

function field(name: string, text: string): Candidate {
  const label = named(name) ?? labelOf(name, null, hasChinese(name) ? name : null)
  return { label: { ...label, sure: true }, rest: text, style: 'field', certain: true }
}

function timed(text: string): Candidate | null {
  const bare = withoutBadges(text.replace(/[:：]$/, ''))
  return naming('time', named(bare) ?? named(text))
}

/** A name that is set otherwise than the words behind it. */
function beginning(line: SeedLine): Candidate | null {
  const found = boldBefore(line)
  return found && !line.label && !isResultsOrDay(found.rest)
    ? naming('bold', named(found.name), found.rest === '' ? null : found.rest, false)
    : null
}

function alone({ text, label, chinese, signs, after, marks }: SeedLine): Candidate | null {
  if (isResidue(text) || isFieldName(text) || !isWhole(text) || isLegalName(text)) return null
  const style: NamingStyle =
    marks.heading > 0 || signs.some((sign) => /^#{2,6}$/.test(sign))
      ? 'heading'
      : marks.bold >= text.length
        ? 'bold'
        : signs.some((sign) => !ITEM.test(sign) || after.includes(sign))
          ? 'sign'
          : 'line'
  const asks = signAlone(text)
  if (asks) return naming(style, asks, null, true)
  if (label) return isResultsOrDay(label.tail ?? '') ? null : naming(style, label)
  // `Ann Lee, Example Bank`, and with the comma of the other language `Ann Lee，首席财务官`.
  const [, name = '', tail = ''] =
    /^([^,，〔【「『]{3,40})(?:,\s+|，\s*)([\p{Lu}\p{Script=Han}][^?!，。]{1,60})$/u.exec(text) ?? []
  if ((!chinese || !hasChinese(name)) && name.includes(' ') && isPersonName(name) && !isRole(name) && isTail(tail))
    return naming(style, labelOf(name, tail), null, false)
  const shaped = hasChinese(text) ? chineseLabel(text) : null
  // `安·李，首席财务官`
  const first =
    shaped?.certain === true && /^[^，,]+[，,]/.test(text) && text.startsWith(shaped.name) && isWritten(shaped.name)
  const found = shaped && ((chinese && isChineseSpeakerLine(text)) || first) ? shaped : null
  return found && naming(style, labelOf(found.name, found.tail, found.zh), null, found.certain)
}

import { isStageDirection } from '../../../text/stage-direction.ts'
import { endsSentence } from '../../frames/ends-sentence.ts'
import { signAlone } from '../../labels/prefix.ts'
import { YEAR } from '../../labels/speaker-tail.ts'
import { labelOf, type SpeakerLabel } from '../../labels/speaker-label.ts'
import { named } from './named-as.ts'
import { naming, type Candidate } from '../naming.ts'

/** `Ann Lee ▸ words`, `Ann Lee | words`, `Ann Lee    words`, `Ann Lee [00:07] words`, `Ann Lee(00:00:07): words`, `Ann Lee {EX 12 <GO>} words` */
const MARKED =
  /^(?<name>[^▸►▶»→|｜丨⇥\t~∙•─━―<>{}[\]]{2,60}?)\s*(?:[▸►▶»→|｜丨⇥\t\u3000~∙•─━―]|\s\s|(?<=\s)>{1,2}(?=\s)|[[(（【]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])）】]?(?=[\s:：]|$)|\{[^{}]{1,60}\})\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `<ann> words`, `(Ann Lee) words`, `{Ann Lee} words`, `《安·李》…` */
const IN_BRACKETS =
  /^[(（<〈《{「『〔](?<name>[^()（）<>〈〉《》{}「」『』〔〕]{2,60})[)）>〉》}」』〕]\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `Q.   Words`, `A.   Words`, as records of courts have them; `Q1. Ann Lee, Example Bank` names who asks the first question. */
export function lettered(text: string): Candidate | null {
  const [, letter, who = ''] = /^([QA问問答])\d{1,3}\s*[.)、:：]\s*(\S.*)$/s.exec(text) ?? []
  const label = letter === undefined || endsSentence(who) ? null : named(who)
  if (label)
    return naming('sign', { ...label, side: /[Q问問]/.test(letter ?? '') ? 'analyst' : 'company' }, null, false)
  const [, sign = '', rest = ''] = /^(?:([QA])\.\s+|([问問答])[．。、]\s*)(\S.*)$/s.exec(text)?.filter(Boolean) ?? []
  return naming('mark', signAlone(sign), rest, false)
}

/** Longest title of a call, in characters. */
const LONGEST_TITLE = 60

/** Whether words are of a title and not said: they have a year, and end no sentence. */
function isTitle(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && YEAR.test(rest) && !endsSentence(rest)
}

/** `Ann Lee (CEO) — Words.`: a dash parts a name from whole sentences, as it parts it from a role. */
const BEFORE_DASH =
  /^(?<name>(?:(?:M[RSrs]|MRS|Mrs|D[Rr]|Prof)\. )?[^—–.!?。！？:：]{2,60}?)(?:\s+(?:—|–|--?)\s+|(?<=\p{Script=Han})——(?=\S))(?<rest>[\p{Lu}\p{Script=Han}\d“"'(].*)$/su

export function dashed(text: string): Candidate | null {
  const { name = '', rest = '' } = BEFORE_DASH.exec(text)?.groups ?? {}
  const label = name === '' || !endsSentence(rest) ? null : named(name)
  return naming('mark', label, rest)
}

/** A name and a mark that is no colon, or a name in other brackets than square ones. */
export function marked(text: string): Candidate | null {
  const inside = IN_BRACKETS.exec(text)?.groups
  const { name = '', rest } = inside ?? MARKED.exec(text)?.groups ?? {}
  if (name === '' || isStageDirection(name) || (rest !== undefined && isTitle(rest))) return null
  const nick = inside && /^\p{Ll}[\p{L}\d_-]{1,15}$/u.test(name) ? labelOf(name) : null
  const [, sign, signed] = /^([QA])\s*[-–]\s*(.+)$/.exec(name) ?? []
  const own = nick ?? named((signed ?? name).trim())
  const label: SpeakerLabel | null =
    own && sign !== undefined ? { ...own, side: sign === 'Q' ? 'analyst' : 'company' } : own
  return naming(inside ? 'parenthesis' : 'mark', label, rest)
}

import { chineseLabel } from './chinese-label.ts'
import type { DraftBuilder } from './draft-builder.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import type { Prefix } from './prefix.ts'
import { prefixes } from './prefixes.ts'
import { withText, type SeedLine } from './seed-line.ts'
import { isChineseSpeakerLine, type SpeakerLabel } from './speaker-line.ts'

/** What one speaker says in one run. */
export interface Voice {
  /** `null` where the text begins without a speaker. */
  label: SpeakerLabel | null
  /** Lines that only name the speaker. */
  lines: SeedLine[]
  /** Lines of speech, without the name where it stood before them. */
  said: SeedLine[]
}

/** Who is named on a line, and what is said on it. */
export interface Named {
  label: SpeakerLabel
  /** `null` where the line is only the name. */
  rest: SeedLine | null
}

/** Short Chinese words that are said, not names. */
const SAID = /[谢謝好是对對请請嗯喂吗嗎吧呢]/

/** Longest Chinese name with a title that must come twice to count, in characters. */
const LONGEST_NAME = 14

/**
 * Finds the speakers of a text in either language: on lines of their own, before the words with a colon, or in brackets.
 * On a line of its own a name counts that is certain by its form (the operator, a name with a role, a transliterated name,
 * an English name of two words), or that comes twice.
 * @returns for each line who is named on it, or `null`
 */
export function namedSpeakers(lines: SeedLine[]): (Named | null)[] {
  const before = prefixes({ lines })
  const candidates = lines.map((line, at) => candidate(line, before.get(at)))
  const often = new Map<string, number>()
  for (const one of candidates) {
    if (one) often.set(one.label.name, (often.get(one.label.name) ?? 0) + 1)
  }
  const sure = candidates.map((one) => {
    if (one === null) return false
    return one.certain || ((often.get(one.label.name) ?? 0) > 1 && (one.english || isName(one.label.name)))
  })
  return candidates.map((one, at): Named | null => {
    if (!one) return null
    const beside = !one.english && one.rest === null && isChineseSpeakerLine(lines[at]?.text ?? '') && !/\d/.test(one.label.name) &&
      [at - 1, at + 1].some((other) => sure[other] && candidates[other]?.english && candidates[other]?.rest === null)
    if (isCue(lines, at, candidates)) return null
    return sure[at] || beside ? { label: one.label, rest: one.rest } : null
  })
}

/** A cue that is nothing but a name: its speaker line follows, directly or below the translation of the cue. */
function isCue(lines: SeedLine[], at: number, candidates: (Candidate | null)[]): boolean {
  const one = candidates[at]
  if (!one || one.rest !== null || !one.english || one.label.tail !== null || isOperator(one.label.name)) return false
  const same = (other: number) => candidates[other]?.english === true && candidates[other].label.name === one.label.name
  if (same(at + 1)) return lines[at + 1]?.text !== lines[at]?.text
  return same(at + 2) && isChineseSpeakerLine(lines[at + 1]?.text ?? '')
}

interface Candidate extends Named {
  certain: boolean
  english: boolean
}

function candidate(line: SeedLine, before: Prefix | undefined): Candidate | null {
  const { label, text } = line
  if (before) {
    const rest = before.rest === '' ? null : withText(line, before.rest)
    return { label: before.label, rest, certain: true, english: before.label.zh === null }
  }
  if (label) {
    const certain = label.sure ?? (label.tail !== null || label.name.includes(' ') || isOperator(label.name) || /\d$/.test(label.name))
    return { label, rest: null, certain, english: label.zh === null }
  }
  const chinese = line.chinese && isChineseSpeakerLine(text) && !heading(text) ? chineseLabel(text) : null
  if (!chinese) return null
  const { name, tail, zh, certain } = chinese
  return { label: { name, tail, zh }, rest: null, certain, english: false }
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && !(SAID.test(name) && name.length <= 6)
}

/**
 * Takes speech apart into voices; headings go to the builder. A name in the one language below the same one in the other,
 * or below itself, is one speaker's.
 */
export function voicesOf(lines: SeedLine[], named: (Named | null)[], builder: DraftBuilder): Voice[] {
  const voices: Voice[] = []
  lines.forEach((line, at) => {
    const voice = voices.at(-1)
    const speaker = named[at]
    const head = speaker ? null : heading(line.text)
    if (head?.section === 'qa') builder.questions(line)
    else if (head) builder.front(line, 'heading')
    else if (speaker) {
      const joined = voice && voice.label && voice.said.length === 0 ? bothNames(voice.label, speaker.label) : null
      const own = speaker.rest === null ? [line] : []
      const said = speaker.rest === null ? [] : [speaker.rest]
      if (voice && joined) {
        voice.label = joined
        voice.lines.push(...own)
        voice.said.push(...said)
      } else {
        voices.push({ label: speaker.label, lines: own, said })
      }
    } else if (voice) {
      voice.said.push(line)
    } else {
      voices.push({ label: null, lines: [], said: [line] })
    }
  })
  return voices
}

/** The label of one who is named twice, in both languages or in the same words; `null` where there are two people. */
export function bothNames(one: SpeakerLabel, other: SpeakerLabel): SpeakerLabel | null {
  if (one.name === other.name) return { name: one.name, tail: one.tail ?? other.tail, zh: one.zh ?? other.zh }
  if ((one.zh === null) === (other.zh === null)) return null
  const [english, chinese] = one.zh === null ? [one, other] : [other, one]
  if (isOperator(english.name) !== isOperator(chinese.name)) return null
  return { name: english.name, tail: english.tail, zh: chinese.zh }
}

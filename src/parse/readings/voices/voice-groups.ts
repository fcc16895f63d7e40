import type { Language } from '../../frames/language-words.ts'
import type { Meeting } from '../../../pairing/evidence.ts'
import { isOperator } from '../../labels/speaker-label.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { bothNames, type Voice } from './voice.ts'

/** A paragraph with its voice, and the run of its language in which it stands there. */
export interface VoicedParagraph {
  line: SeedLine
  voice: Voice
  block: number
}

/** Voices that say the same things, with the paragraphs of both languages. */
export interface VoiceGroup {
  voices: Voice[]
  english: VoicedParagraph[]
  chinese: VoicedParagraph[]
}

/**
 * Puts voices together that say the same in both languages: a voice that speaks both is alone; voices of the one
 * language are with those of the other behind them.
 * @param first the language that comes first
 */
export function groupVoices(all: Voice[], first: Language | null): VoiceGroup[] {
  const voices = withTranslations(all, first)
  const groups: VoiceGroup[] = []
  let open: Language | 'both' | null = null
  for (const voice of voices) {
    const said = saidBy(voice, first)
    const side =
      said.english.length > 0 && said.chinese.length > 0
        ? 'both'
        : said.chinese.length > 0
          ? 'chinese'
          : said.english.length > 0
            ? 'english'
            : null
    const group = groups.at(-1)
    const goesOn = side === null || (side !== 'both' && (side === open || (open === first && side !== first)))
    if (group && goesOn && open !== null && open !== 'both') {
      group.voices.push(voice)
      group.english.push(...said.english)
      group.chinese.push(...said.chinese)
      open = side ?? open
    } else {
      groups.push({ voices: [voice], ...said })
      open = side
    }
  }
  return groups
}

/**
 * One who is named anew before the translation goes on below it in both languages: the two are one voice.
 * ```
 * Ann Lee: Three things.
 * 安·李：三件事。
 * We sold more.
 * 我们卖得更多。
 * ```
 */
function withTranslations(voices: Voice[], first: Language | null): Voice[] {
  const merged: Voice[] = []
  for (const voice of voices) {
    const before = merged.at(-1)
    const label = before?.label && voice.label ? bothNames(before.label, voice.label) : null
    const [one] = voice.said
    const goesOn =
      label !== null &&
      before !== undefined &&
      one !== undefined &&
      before.said.length > 0 &&
      (first === null || one.chinese === (first === 'english')) &&
      before.said.every(({ chinese }) => chinese !== one.chinese) &&
      voice.said.some(({ chinese }) => chinese !== one.chinese)
    if (goesOn)
      merged[merged.length - 1] = {
        label,
        lines: [...before.lines, ...voice.lines],
        said: [...before.said, ...voice.said],
      }
    else merged.push(voice)
  }
  return merged
}

/** What a voice says in each language; a block ends where the language that comes first comes back. */
function saidBy(voice: Voice, first: Language | null): { english: VoicedParagraph[]; chinese: VoicedParagraph[] } {
  const said: { english: VoicedParagraph[]; chinese: VoicedParagraph[] } = { english: [], chinese: [] }
  let block = 0
  let last: Language | null = null
  for (const line of voice.said) {
    const side: Language = line.chinese ? 'chinese' : 'english'
    if (last !== null && last !== side && side === first) block += 1
    said[side].push({ line, voice, block })
    last = side
  }
  return said
}

/** What the layout is worth beside lengths and anchors, in nats. */
const SAME_PLACE = 6
const SAME_NAME = 4
const BOTH_BEGIN = 1.5

/** Voices away from the diagonal of two lists of voices in which the same one is looked for. */
const NEAR = 12

/** First paragraphs of voices: as many voices on both sides are the same ones, else the same name tells. */
export function beginnings({ english, chinese }: VoiceGroup): Meeting[] {
  const ties: Meeting[] = []
  const [first, second] = [firsts(english), firsts(chinese)]
  if (first.length < 2 && second.length < 2) return ties
  const same = first.length === second.length
  first.forEach((source, at) => {
    const middle = Math.round((at * second.length) / first.length)
    for (let other = Math.max(0, middle - NEAR); other < Math.min(second.length, middle + NEAR + 1); other++) {
      const translation = second[other] ?? 0
      const names = sameName(english[source]?.voice, chinese[translation]?.voice)
      const weight =
        (same && other === at ? SAME_PLACE : 0) + (names === null ? BOTH_BEGIN : names ? SAME_NAME : -SAME_NAME)
      ties.push({ source, translation, weight })
    }
  })
  return ties
}

function firsts(said: VoicedParagraph[]): number[] {
  return said.flatMap(({ voice }, at) => (said[at - 1]?.voice === voice ? [] : [at]))
}

/** Whether two voices are one speaker's; `null` where their names do not tell. */
function sameName(one: Voice | undefined, other: Voice | undefined): boolean | null {
  if (!one?.label || !other?.label) return null
  if (one.label.name === other.label.name) return true
  const operators = [one, other].filter(({ label }) => label && isOperator(label.name)).length
  return operators === 1 || (one.label.zh === null && other.label.zh === null) ? false : null
}

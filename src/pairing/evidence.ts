import type { Span } from '../model/span.ts'
import type { Lang } from '../model/transcript.ts'
import { findAnchors } from './anchors.ts'
import type { Rarity } from './rarity.ts'

/** A text cut into sentences. */
export interface Sentences {
  text: string
  lang: Lang
  spans: Span[]
}

/** Something that stands in a sentence of the source and in one of the translation, by their numbers. */
export interface Meeting {
  source: number
  translation: number
  /** In nats: how much likelier it is here than by chance. */
  weight: number
}

/** What two texts show about how their sentences belong together. */
export interface PairingEvidence {
  /** Running totals of the lengths, in letters of English: at `i` what stands before sentence `i`. */
  source: Float64Array
  translation: Float64Array
  meetings: Meeting[]
  /** Figures and Latin words of the Chinese that the English has nowhere. */
  strangers: number
  /** Letters of the source to those of the translation, where that is known; else their own lengths tell. */
  ratio?: number | undefined
}

/**
 * How many letters of English a Chinese character stands for: the slope over the sentences of the two Amazon calls
 * that are paired one to one (3.3 where people translated, 2.9 by machine). Latin in Chinese stands for itself.
 */
const LETTERS_A_CHARACTER = 3.1

/** What an anchor that stands once on each side is worth before its rarity: a figure or name more than a word. */
const SURE = 1.5
const LIKELY = 0.7

/** The same where it is known how rare the anchor is in the whole call: the chance that a translation has it too. */
const NAMED = Math.log(0.8)
const SAID = Math.log(0.5)

/** English is measured with its spaces, which are a sixth of it. */
const LETTERS_A_UNIT = 5 / 6

/** The length of a part of a text, in letters of English. */
export function letters(text: string, lang: Lang, { start, end }: Span): number {
  if (lang === 'en') return (end - start) * LETTERS_A_UNIT
  let sum = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x3400 && unit < 0xff00) sum += LETTERS_A_CHARACTER
    else if (unit >= 0x30 && unit < 0x2000) sum += 1
  }
  return sum
}

function runningLetters({ text, lang, spans }: Sentences): Float64Array {
  const totals = new Float64Array(spans.length + 1)
  spans.forEach((span, index) => {
    totals[index + 1] = (totals[index] ?? 0) + letters(text, lang, span)
  })
  return totals
}

/**
 * Gathers lengths and shared anchors. One of the two languages is English.
 * @param rarity how rare anchors are in a whole call of which these are a part; else the texts tell themselves
 */
export function gatherEvidence(source: Sentences, translation: Sentences, rarity?: Rarity): PairingEvidence {
  const swapped = source.lang !== 'en'
  const [first, second] = swapped ? [translation, source] : [source, translation]
  const chinese = findAnchors(second.text, second.spans, null)
  const english = findAnchors(first.text, first.spans, chinese)
  const sentences = Math.max(first.spans.length, second.spans.length)
  const meetings: Meeting[] = []
  for (const [key, each] of english) {
    const all = chinese.get(key)
    if (all === undefined) continue
    const [here, there] = rarity ? [[...new Set(each)], [...new Set(all)]] : [each, all]
    const often = Math.max(here.length, there.length)
    const weight = Math.max(
      0,
      rarity
        ? (typeof key === 'string' ? NAMED : SAID) + rarity(key)
        : (typeof key === 'string' ? SURE : LIKELY) + Math.log(sentences / often),
    )
    // Where one side has more of them, each stands for a part of its counterpart on the other side, in order.
    for (let at = 0; at < often; at++) {
      const one = here[Math.floor((at * here.length) / often)] ?? 0
      const other = there[Math.floor((at * there.length) / often)] ?? 0
      const part = (weight * Math.min(here.length, there.length)) / often
      meetings.push(
        swapped ? { source: other, translation: one, weight: part } : { source: one, translation: other, weight: part },
      )
    }
  }
  let strangers = 0
  for (const key of chinese.keys()) if (typeof key === 'string' && !english.has(key)) strangers++
  return { source: runningLetters(source), translation: runningLetters(translation), meetings, strangers }
}

import { pairFits } from '../../pairing/pair-fit.ts'
import type { Paired } from '../../pairing/usual.ts'
import { stageDirections } from '../../text/stage-direction.ts'
import { paragraphsOf, textOf, type Draft, type DraftParagraph } from '../draft/draft.ts'
import { endsSentence } from '../frames/seed-line.ts'
import { isOperator } from '../labels/speaker-label.ts'

/** Nats by which a paragraph must fit the translation of a neighbour better than its own. */
const CROSSED = 1.5
/** Paragraphs that are looked at: what holds for them holds for the rest. */
const SAMPLE = 1000

/** Paragraphs whose own two texts agree less than one of them does with the text of a neighbour. */
export function crossed(draft: Draft): DraftParagraph[] {
  const all = paragraphsOf(draft).slice(0, SAMPLE)
  const pairs: Paired[] = []
  const places: { own: DraftParagraph; other: DraftParagraph | null }[] = []
  const add = (english: DraftParagraph, chinese: DraftParagraph): void => {
    if (!english.source || !chinese.translation) return
    pairs.push({ english: english.source.text, chinese: chinese.translation.text })
    places.push({ own: english, other: chinese === english ? null : chinese })
  }
  all.forEach((one, at) => {
    add(one, one)
    const next = all[at + 1]
    if (!next) return
    add(one, next)
    add(next, one)
  })
  const fits = pairFits(pairs)
  const own = new Map(places.flatMap(({ own: one, other }, at) => (other ? [] : [[one, fits[at] ?? 0] as const])))
  const found = new Set<DraftParagraph>()
  places.forEach(({ own: one, other }, at) => {
    if (!other) return
    const fit = (fits[at] ?? 0) - CROSSED
    if (fit > Math.max(0, own.get(one) ?? 0) && fit > Math.max(0, own.get(other) ?? 0)) found.add(one).add(other)
  })
  return [...found]
}

/** Share of the texts that end a sentence where texts do. */
const ENDING = 0.9

/** Paragraphs that begin in the middle of a sentence, or end there where hardly any does. */
export function broken(draft: Draft): DraftParagraph[] {
  const all = paragraphsOf(draft)
  const sides = (['source', 'translation'] as const).map((side) => {
    const texts = all.flatMap((one) => one[side]?.text ?? [])
    return { side, ending: texts.filter(endsSentence).length > texts.length * ENDING }
  })
  return all.filter((one) =>
    sides.some(({ side, ending }) => {
      const text = one[side]?.text
      if (text === undefined || text === '') return false
      return /^(?:\p{Ll}\p{L}* |[,.;:!?，。；：！？、）」』”])/u.test(text) || (ending && !endsSentence(text))
    }),
  )
}

/** The operator gives the word to somebody. */
const GIVES =
  /\b(?:go ahead|line is (?:now )?open|proceed)\b|\bquestion (?:is|comes|will come|today is)?\s?(?:from|with)\b|[请請](?:[提讲講开開]|[发發]言)|[线線]路已[经經]?接通|[来來]自/i

/** Shortest words of somebody else, in characters. */
const SAID = 40

/** Paragraphs that the operator says behind having given the word away. */
export function handedOver({ turns }: Draft): DraftParagraph[] {
  return turns
    .filter(({ label }) => label !== null && isOperator(label.name))
    .flatMap(({ paragraphs }) => {
      const given = paragraphs.findIndex((one) => GIVES.test(textOf(one)))
      const behind = given === -1 ? [] : paragraphs.slice(given + 1)
      return behind.filter((one) => {
        const text = textOf(one)
        return text.length > SAID && !GIVES.test(text) && stageDirections(text).length === 0
      })
    })
}

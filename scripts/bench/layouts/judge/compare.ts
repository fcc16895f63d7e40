import type { Paragraph, Transcript } from '../../../../src/model/transcript.ts'
import { type InventedPerson, type SpokenParagraph, type SpokenCall } from '../calls/spoken-call.ts'
import type { Layout } from '../choices/choices.ts'
import { questionAnswer } from '../write/speaker-label.ts'
import { nameIn, titled } from '../write/speaker-names.ts'
import { isLabelOnly } from '../choices/speaker-styles.ts'

/** How much of a call came back. */
export interface ReadingComparison {
  /** Paragraphs of the truth. */
  paragraphs: number
  /** Those that came back with both texts. */
  pairs: number
  /** Those that came back said by the right person; `null` where the layout does not tell who speaks. */
  speakers: number | null
  /** Comments that were written, and those that came back as notes. */
  notes: number
  notesBack: number
  /** Paragraphs that nobody said. */
  extra: number
  /** The first thing that is not as it should be, or `null`. */
  first: string | null
}

interface ComparedParagraph extends SpokenParagraph {
  /** Who says it: a key, and names. */
  speaker: string
  names: string[]
}

/** Compares what was said with what was read. How many blanks stand in a row does not count, nor which language is the source. */
export function compare(truth: SpokenCall, read: Transcript, layout: Layout): ReadingComparison {
  const wanted = truth.turns.flatMap(({ person, paragraphs }) =>
    paragraphs.map((said): ComparedParagraph => ({ ...said, speaker: keyOf(person, layout), names: namesOf(person) })),
  )
  const given = spoken(read)
  const pairs = Map.groupBy(given, pairOf)
  const texts = Map.groupBy(given, textOf)
  const rights = isLabelOnly(layout) ? matchLabels(wanted, given) : null
  const notes = wanted.flatMap(({ note }) => note ?? [])
  const readNotes = read.turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.notes.map(({ text }) => plain(text))),
  )
  let first: string | null = null
  let [found, speakers] = [0, 0]
  for (const one of wanted) {
    // An echo is no translation; whether it is kept or seen through is a matter of taste.
    const back =
      (pairs.get(pairOf(one))?.shift() ??
        (one.en === one.zh ? pairs.get(pairOf({ ...one, zh: null }))?.shift() : undefined)) !== undefined
    const sayer = texts.get(textOf(one))?.shift()
    const right =
      sayer !== undefined &&
      (rights ? rights.get(one.speaker) === sayer.speaker : sayer.names.some((name) => one.names.includes(name)))
    found += Number(back)
    speakers += Number(right)
    if (!back)
      first ??= `not read as a pair: ${JSON.stringify([one.en, one.zh].map((text) => text?.slice(0, 40) ?? null))}`
    else if (!right && layout.speaker !== 'capital-iq')
      first ??= `said by ${sayer?.names.join(' = ') ?? 'nobody'}, not ${one.names.join(' = ')}: ${JSON.stringify(one.en?.slice(0, 40))}`
  }
  return {
    paragraphs: wanted.length,
    pairs: found,
    speakers: layout.speaker === 'capital-iq' ? null : speakers,
    extra: given.length - found,
    notes: notes.length,
    notesBack: notes.filter((note) => readNotes.some((text) => text !== '' && plain(note).endsWith(text))).length,
    first,
  }
}

function spoken({ speakers, turns, sourceLang }: Transcript): ComparedParagraph[] {
  return turns.flatMap(({ speaker, paragraphs }) => {
    const person = speakers.find(({ id }) => id === speaker)
    const names = person ? [person.name, ...person.aliases, ...person.zh].map(plainName) : []
    return paragraphs.map((paragraph) => ({ ...inEnglish(paragraph, sourceLang), speaker, names }))
  })
}

function inEnglish({ source, translation }: Paragraph, sourceLang: string): SpokenParagraph {
  const [en, zh] = sourceLang === 'en' ? [source, translation] : [translation, source]
  return { en: en?.text ?? null, zh: zh?.text ?? null }
}

/** All names by which a layout may call a person, and which therefore are right. */
function namesOf(person: InventedPerson): string[] {
  return [nameIn(person, 'en'), nameIn(person, 'zh'), titled(person, 'en'), titled(person, 'zh')].map(plainName)
}

/** Where only labels are written, those with the same label are one. */
function keyOf(person: InventedPerson, { speaker }: Layout): string {
  return speaker === 'question-answer' ? questionAnswer(person, 'en') : person.name
}

/** For each label the speaker whom most of its paragraphs were given to; no speaker for two labels. */
function matchLabels(wanted: ComparedParagraph[], given: ComparedParagraph[]): Map<string, string> {
  const texts = Map.groupBy(given, textOf)
  const counts = new Map<string, { label: string; speaker: string; count: number }>()
  for (const one of wanted) {
    const speaker = texts.get(textOf(one))?.shift()?.speaker
    if (speaker === undefined) continue
    const key = JSON.stringify([one.speaker, speaker])
    counts.set(key, { label: one.speaker, speaker, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const { label, speaker } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    if (matched.has(label) || taken.has(speaker)) continue
    matched.set(label, speaker)
    taken.add(speaker)
  }
  return matched
}

function pairOf({ en, zh }: SpokenParagraph): string {
  return `${plain(en)}\n${plain(zh)}`
}

function textOf({ en, zh }: SpokenParagraph): string {
  return plain(en ?? zh)
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s.·‧・’']+/g, '')
}

import { chineseIn } from '../../text/chinese/chinese-in.ts'
import { CONVERTER, type CallRecord, type CorrectionRecord, type PassageRecord } from '../../model/published.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import type { ChineseLang, PairSide } from '../../model/transcript.ts'
import { convertedTree } from '../../render/converted-tree.ts'
import { keptDisplays, type Display } from '../../script/chinese-display.ts'
import { movedPlaces } from '../../script/moved-places.ts'
import { withNames, type Lexicon } from '../../script/words/lexicon.ts'
import { editorsWords } from '../../script/words/editors-words.ts'
import { pairedNamesOf } from '../../script/words/paired-names.ts'
import { settledNames } from '../../script/words/settled-names.ts'
import { chineseLang } from '../../text/chinese/chinese-lang.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { PublishedCall, PublishedParagraph } from './published-call.ts'

/** What a site knows of words and people, for converting. */
export interface KnownForScript {
  lexicon: Lexicon
  people: readonly SettledPerson[]
}

/** The ways in which what is Chinese is said in the other script. */
interface ScriptWays {
  /** A text of the call. */
  display: Display
  /** What is short, and what an editor writes, who may write in either script or language. */
  own: (text: string) => string
  name: (name: string) => string
}

/**
 * A call with its Chinese in a script, as the pages of the site show it. What was converted says so (`converted`). Ids stay
 * as they are, and places in the texts move with what they are places of.
 */
export function inScript(published: PublishedCall, to: ChineseLang, known: KnownForScript): PublishedCall {
  const { call, paragraphs, notes } = published
  const { sourceLang, translation, speakers } = call
  const from = chineseIn({ sourceLang, translation })
  const displays = keptDisplays(withNames(known.lexicon, namesOf(published), known.people))
  if (from === null || from === to) return published
  const nameIn = settledNames(known.people)
  const ways: ScriptWays = {
    display: displays(from, to),
    own: (text) => editorsWords(text, to, displays),
    name: (name) => (hasChinese(name) ? nameIn(name, from, to) : name),
  }
  const { own, name } = ways
  return {
    call: {
      ...call,
      title: own(call.title),
      sourceLang: sourceLang === 'en' ? sourceLang : to,
      translation: translation && { ...translation, lang: to, notice: translation.notice && own(translation.notice) },
      converted: { from, by: CONVERTER },
      speakers: speakers.map((speaker) => ({
        ...speaker,
        name: name(speaker.name),
        aliases: speaker.aliases.map(name),
        zh: speaker.zh.map(name),
        role: speaker.role && own(speaker.role),
        firm: speaker.firm && own(speaker.firm),
      })),
    },
    paragraphs: paragraphs.map((paragraph) => paragraphIn(paragraph, call, ways)),
    notes: notes.map(({ record, tree }) => {
      const at = paragraphs.find((paragraph) => paragraph.record.id === record.paragraph)
      const quote = quoteIn(record.quote, at, ways)
      // One in the other script already, or in English, is not what the call says was converted.
      return chineseLang(record.lang) === from
        ? { record: { ...record, quote, lang: to }, tree: convertedTree(tree, ways.display) }
        : { record: { ...record, quote }, tree }
    }),
  }
}

function namesOf({ call: { speakers, sourceLang }, paragraphs }: PublishedCall): string[] {
  const passages = paragraphs.map(({ record }) => record)
  return [
    ...speakers.flatMap(({ side, name, zh }) => (side === 'operator' ? [] : [name, ...zh].filter(hasChinese))),
    ...pairedNamesOf(passages, sourceLang),
  ]
}

function paragraphIn(paragraph: PublishedParagraph, { sourceLang }: CallRecord, ways: ScriptWays): PublishedParagraph {
  const { record, pairs } = paragraph
  const { source, translation } = record
  const moving = (passage: PassageRecord | null, side: PairSide) => {
    const places = [
      ...(passage?.directions ?? []).flat(),
      ...pairs.flatMap((pair) => [pair[side].start, pair[side].end]),
    ]
    return passage && movedPlaces(passage.text, places, ways.display)
  }
  const moved = {
    source: sourceLang === 'en' ? null : moving(source, 'source'),
    translation: moving(translation, 'translation'),
  }
  const span = ({ start, end }: { start: number; end: number }, side: PairSide) => {
    const own = moved[side]
    return own ? { start: own.at(start), end: own.at(end) } : { start, end }
  }
  const passageIn = (passage: PassageRecord | null, side: PairSide): PassageRecord | null => {
    const own = moved[side]
    if (!passage || !own) return passage
    const { directions } = passage
    return {
      ...passage,
      text: own.text,
      ...(directions && {
        directions: directions.map(([start, end]): [number, number] => [own.at(start), own.at(end)]),
      }),
    }
  }
  const correction = ({ quote, value, reason, kind }: CorrectionRecord): CorrectionRecord => ({
    kind,
    quote: quoteIn(quote, paragraph, ways),
    value: kind === 'speaker-change' ? ways.name(value) : ways.own(value),
    reason: ways.own(reason),
  })
  const { turn } = record
  return {
    record: {
      ...record,
      turn: { ...turn, ...(turn.correction && { correction: correction(turn.correction) }) },
      source: passageIn(source, 'source'),
      translation: passageIn(translation, 'translation'),
      notes: record.notes.map((note) => ({ ...note, text: ways.own(note.text) })),
      corrections: record.corrections.map(correction),
    },
    pairs: pairs.map((pair) => ({
      source: span(pair.source, 'source'),
      translation: span(pair.translation, 'translation'),
    })),
  }
}

/** Words of a paragraph as they stand in it once it is converted: what a phrase becomes may hang on what is around it. */
function quoteIn(quote: string, paragraph: PublishedParagraph | undefined, { display, own }: ScriptWays): string {
  if (!hasChinese(quote)) return quote
  const texts = [paragraph?.record.translation?.text, paragraph?.record.source?.text]
  const text = texts.find((one) => one?.includes(quote))
  if (text === undefined) return own(quote)
  const start = text.indexOf(quote)
  const moved = movedPlaces(text, [start, start + quote.length], display)
  return moved.text.slice(moved.at(start), moved.at(start + quote.length))
}

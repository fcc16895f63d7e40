import type { CallRecord, ParagraphRecord, PassageRecord } from '../model/published.ts'
import type { Lang, PairSide } from '../model/transcript.ts'
import { usualGap } from '../text/usual-gap.ts'
import { xml, type Xml } from '../text/markup/xml.ts'
import { callAddress, type ExportContext } from './material/export-context.ts'
import { nameOf, numberOf, originOf } from './material/labels.ts'
import { leadsFrom, noteContent } from './material/note-content.ts'
import { noteMarkdown } from './material/note-markdown.ts'
import { pairsOf, type ExportPair, type PairText } from './material/pairs-of.ts'
import type { PublishedCall, PublishedParagraph } from './material/published-call.ts'

/**
 * Writes a call as a translation memory (TMX 1.4b): a unit for each group of sentences whose alignment is trusted, else for
 * a paragraph. What programs need of it is in plain properties; `x-record`, which only `fromTmx` reads, is the rest.
 */
export function tmx({ call, paragraphs, notes }: PublishedCall, context: ExportContext): string {
  const own = callAddress(call.id, context)
  const leads = leadsFrom(call.id, own, (fragment) => own && `${own}#${fragment}`)
  const noted = (id: string): string[] =>
    notes
      .filter(({ record }) => record.paragraph === id)
      .map(({ record, tree }) => `${record.author}, ${record.date}: ${noteMarkdown(noteContent(tree, leads))}`)
  const units = paragraphs.map((paragraph) => unitsOf(paragraph, call, noted(paragraph.record.id)))
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="duizhao" creationtoolversion="${call.format}" segtype="sentence" o-tmf="${call.format}" adminlang="en" srclang="${call.sourceLang}" datatype="plaintext">
${headNotes(call)}${headProps(call, own, context)}</header>
<body>
${units}</body>
</tmx>
`.markup
}

function headNotes(call: CallRecord): Xml[] {
  const origin = originOf(call)
  const notice = call.translation?.notice ?? null
  return [
    ...(origin === null ? [] : [xml`<note>${origin}</note>\n`]),
    ...(notice === null ? [] : [xml`<note xml:lang="${call.translation?.lang}">${notice}</note>\n`]),
  ]
}

function headProps(call: CallRecord, own: string | null, { licence }: ExportContext): Xml[] {
  const terms = licence && [licence.text, licence.href].filter((one) => one !== null).join(' ')
  return [
    prop('x-title', nameOf(call)),
    ...(own === null ? [] : [prop('x-address', own)]),
    ...(terms === null ? [] : [prop('x-licence', terms)]),
    prop('x-record', JSON.stringify(call)),
  ]
}

function unitsOf(paragraph: PublishedParagraph, call: CallRecord, noted: string[]): Xml[] {
  const { record } = paragraph
  const { turn } = record
  const speaker = call.speakers.find(({ id }) => id === turn.speaker)
  const pairs = pairsOf(paragraph)
  const props = [
    prop('x-call', call.id),
    prop('x-paragraph', record.id),
    prop('x-number', numberOf(record)),
    prop('x-speaker', speaker?.name ?? turn.speaker),
    prop('x-section', turn.section),
    ...(turn.exchange === null ? [] : [prop('x-exchange', String(turn.exchange))]),
    ...(call.translation ? [prop('x-origin', call.translation.origin)] : []),
  ]
  return pairs.map((pair, at) => {
    const notes = at === 0 ? [...record.notes.map(({ text }) => text), ...noted] : []
    return xml`<tu tuid="${unitId(record.id, at)}" segtype="${pairs.length > 1 ? 'sentence' : 'paragraph'}">
${notes.map((text) => xml`<note>${text}</note>\n`)}${props}${at === 0 && prop('x-record', JSON.stringify(withoutTexts(record)))}${variants(pair, at, call)}</tu>
`
  })
}

function unitId(id: string, at: number): string {
  return `${id}.${at + 1}`
}

function variants(
  { source, translation }: ExportPair,
  at: number,
  { sourceLang, translation: target }: CallRecord,
): Xml[] {
  return [
    ...(source ? [variant(source, at, sourceLang, 'source')] : []),
    // A call in one language has its texts in `source`.
    ...(translation ? [variant(translation, at, target?.lang ?? sourceLang, 'translation')] : []),
  ]
}

function variant({ text, before }: PairText, at: number, lang: Lang, side: PairSide): Xml {
  const gap = at === 0 || before === usualGap(lang) ? null : xml`<prop type="x-before">${JSON.stringify(before)}</prop>`
  return xml`<tuv xml:lang="${lang}"><prop type="x-side">${side}</prop>${gap}<seg>${text}</seg></tuv>\n`
}

/** The record of a paragraph but for its texts, which are in the segments. */
function withoutTexts(record: PublishedParagraph['record']): object {
  const { source, translation, ...rest } = record
  const placed = (passage: PassageRecord | null) => passage && { line: passage.line, directions: passage.directions }
  return { ...rest, source: placed(source), translation: placed(translation) } satisfies Record<
    Exclude<keyof ParagraphRecord, 'sentences' | 'part' | 'time'>,
    unknown
  >
}

function prop(type: string, value: string): Xml {
  return xml`<prop type="${type}">${value}</prop>\n`
}

import { Document, Scalar, visit } from 'yaml'
import type { CallRecord, CorrectionRecord, PassageRecord } from '../model/published.ts'
import { clock } from '../text/clock.ts'
import { markdownText } from '../text/markup/markdown-text.ts'
import { callAddress, type ExportContext } from './material/export-context.ts'
import { companyOf, inBoth, nameOf, numberOf, originOf, speakerLine } from './material/labels.ts'
import { leadsFrom, noteContent } from './material/note-content.ts'
import { noteMarkdown } from './material/note-markdown.ts'
import type { PublishedCall, PublishedNote, PublishedParagraph } from './material/published-call.ts'

/**
 * Writes a call as Markdown: front matter, then each paragraph on a line with its translation on another below it. In the
 * texts every character that Markdown takes for its own is escaped; the few tags (`<a id>`, `<i>`, `<q>`) are ours, so
 * that `fromMarkdown` can read the file back.
 */
export function markdown({ call, paragraphs, notes }: PublishedCall, context: ExportContext): string {
  const own = callAddress(call.id, context)
  const blocks = [...top(call, own)]
  let last: PublishedParagraph['record']['turn'] | null = null
  for (const { record } of paragraphs) {
    blocks.push(...headings(call, record.turn, last), ...paragraphBlocks(call, record))
    blocks.push(
      ...notes.filter((note) => note.record.paragraph === record.id).map((note) => noteBlock(call, note, own)),
    )
    last = record.turn
  }
  return `---\n${frontMatter(call, own)}---\n\n${blocks.join('\n\n')}\n`
}

function frontMatter(call: CallRecord, own: string | null): string {
  const document = new Document(own === null ? call : { ...call, address: own })
  document.delete('type')
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && UNPLAIN.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document
    .toString({ lineWidth: 0 })
    .replace(LINE_ENDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What cannot stand in a line, which YAML says in double quotation marks only. */
const UNPLAIN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u
const LINE_ENDS = /[\u0080-\u009f\u2028\u2029\ufeff]|\p{Cs}/gu

function top(call: CallRecord, own: string | null): string[] {
  const { date, translation, speakers } = call
  const facts = [companyOf(call), date, own && `<${own}>`].filter((one) => one !== null)
  const origin = originOf(call)
  return [
    `# ${markdownText(nameOf(call))}`,
    facts.map((fact) => (fact.startsWith('<') ? fact : markdownText(fact))).join(' · '),
    ...(origin === null ? [] : [`> ${markdownText(origin)}`]),
    ...(translation?.notice ? [`> ${markdownText(translation.notice)}`] : []),
    speakers.map((speaker) => `- <a id="speaker-${speaker.id}"></a>${markdownText(speakerLine(speaker))}`).join('\n'),
  ]
}

/** What stands between two paragraphs of different turns. */
function headings(
  call: CallRecord,
  turn: PublishedParagraph['record']['turn'],
  last: PublishedParagraph['record']['turn'] | null,
): string[] {
  if (last?.n === turn.n) return []
  const { speakers } = call
  const blocks: string[] = []
  const sectioned = last?.section !== turn.section || (turn.exchange === null && last.exchange !== null)
  if (sectioned)
    blocks.push(`## <a id="${turn.section}"></a>${markdownText(inBoth(call, (from) => from.call[turn.section]))}`)
  if (turn.exchange !== null && (sectioned || turn.exchange !== last.exchange)) {
    const { exchange } = turn
    blocks.push(
      `### <a id="exchange-${exchange}"></a>${markdownText(inBoth(call, (from) => from.call.exchange(exchange)))}`,
    )
  }
  const speaker = speakers.find(({ id }) => id === turn.speaker)
  blocks.push(
    `#### <a id="turn-${turn.n}"></a>[${markdownText(speaker?.name ?? turn.speaker)}](#speaker-${turn.speaker})`,
  )
  if (turn.correction) blocks.push(correctionBlock('Speaker', turn.correction))
  return blocks
}

function paragraphBlocks(call: CallRecord, record: PublishedParagraph['record']): string[] {
  const { id, source, translation, time, notes, corrections } = record
  const number = [`¶${numberOf(record)}`, ...(time === undefined ? [] : [clock(time)])].join(' · ')
  return [
    `<a id="${id}"></a>**${number}** ${source ? passage(source) : '*—*'}`,
    ...(translation ? [passage(translation)] : []),
    ...notes.map(({ text }) => `> **${inBoth(call, (from) => from.note.note)}:** ${markdownText(text)}`),
    ...corrections.map((correction) => correctionBlock('Figure', correction)),
  ]
}

/** A text, with its stage directions in italics. */
function passage({ text, directions = [] }: PassageRecord): string {
  let at = 0
  const pieces = directions.map(([start, end]) => {
    const piece = `${markdownText(text.slice(at, start))}<i>${markdownText(text.slice(start, end))}</i>`
    at = end
    return piece
  })
  // A blank beside a tag is at no end of the line.
  return [...pieces, markdownText(text.slice(at))].join('').replace(/(?<!\\)&#x20;(?=<i>)|(?<=<\/i>)&#x20;/g, ' ')
}

function correctionBlock(kind: 'Speaker' | 'Figure', { quote, value, reason }: CorrectionRecord): string {
  const [from, to] = [quote, value].map((text) => `<q>${markdownText(text)}</q>`)
  return `> **${kind} corrected:** ${from} → ${to} ${markdownText(reason)}`
}

function noteBlock(call: CallRecord, { record, tree }: PublishedNote, own: string | null): string {
  const leads = leadsFrom(call.id, own, (fragment) => `#${fragment}`)
  const head = [record.author, record.date, ...record.tags].map(markdownText).join(' · ')
  const body = noteMarkdown(noteContent(tree, leads))
  return `*${inBoth(call, (from) => from.note.note)}* ${head}\n\n${body}`
    .split('\n')
    .map((row) => `> ${row}`.trimEnd())
    .join('\n')
}

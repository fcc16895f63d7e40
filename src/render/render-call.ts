import type { Words } from '../words/wording/words.ts'
import type { Section, Speaker } from '../model/transcript.ts'
import { html, type Html } from '../text/markup/html.ts'
import type { Document, DocumentExchange, DocumentParagraph, DocumentSection, DocumentTurn } from '../emit/document.ts'
import { renderParagraph, type ParagraphContext } from './render-paragraph.ts'

/** Everything that the body of a call page needs besides its document, in one interface language. */
export interface CallContext extends ParagraphContext {
  words: Words
  speakers: ReadonlyMap<string, Speaker>
  /** The role of a speaker in the language of the page, as far as it is known. */
  roleOf: (speaker: Speaker) => string | null
  /** The firm of a speaker in the language of the page. */
  firmOf: (speaker: Speaker) => string | null
  /** Whether the page is in Chinese, which shows Chinese names first. */
  chineseFirst: boolean
  /** By number of the turn: what an editor changed about its speaker. */
  turnCorrections: ReadonlyMap<number, { value: string; reason: string }>
  /** The heading of a half of the call, where it is not that of the interface language. */
  sectionTitle?: (kind: Section) => Html
  /** Address of the raw transcript, to whose lines the turns lead; `null` where there is none. */
  raw: string | null
}

/**
 * Writes the body of a call page: sections, exchanges, turns, paragraphs and notes. The headings begin at level 2.
 */
export function renderCall(document: Document, context: CallContext): string {
  return html`${document.sections.map((section) => renderSection(section, context))}`.markup
}

function renderSection({ kind, exchanges }: DocumentSection, context: CallContext): Html {
  const noted = exchanges.some(({ turns }) => turns.some(isNoted)) && ' noted'
  return html`<section class="part${noted}" id="${kind}"><h2>${context.sectionTitle?.(kind) ?? context.words.call[kind]}</h2>${exchanges.map((exchange) => renderExchange(exchange, context))}</section>`
}

function renderExchange({ n, turns }: DocumentExchange, context: CallContext): Html {
  if (n === null) return html`${turns.map((turn) => renderTurn(turn, 3, context))}`
  const analyst = turns
    .map(({ speaker }) => context.speakers.get(speaker))
    .find((speaker) => speaker?.side === 'analyst')
  const by =
    analyst &&
    html`<span class="by">${context.words.call.exchangeBy((context.chineseFirst && analyst.zh[0]) || analyst.name, context.firmOf(analyst))}</span>`
  const paragraphs = turns.flatMap(({ paragraphs }) => paragraphs)
  const pairs = paragraphs.filter(isPair).length
  const stretch = paragraphs.length <= LONGEST && ' stretch'
  const noted = turns.some(isNoted) && ' noted'
  return html`<section class="exchange${stretch}${noted}" id="exchange-${n}"><h3>${context.words.call.exchange(n)}${by && ' '}${by}</h3>${
    pairs > 1 && toggleAll(context.words.call.toggleExchange)
  }${turns.map((turn) => renderTurn(turn, 4, context, Boolean(stretch)))}</section>`
}

/** @param inStretch whether it stands in a stretch already */
function renderTurn(turn: DocumentTurn, level: 3 | 4, context: CallContext, inStretch = false): Html {
  const speaker = context.speakers.get(turn.speaker)
  const side = speaker?.side ?? 'company'
  const heading = html`${who(turn, speaker, context)}`
  const noted = isNoted(turn) && ' noted'
  return html`<section class="turn${noted}" id="turn-${turn.n}" data-turn${side !== 'company' && html` data-side="${side}"`}>${level === 3 ? html`<h3 class="who">${heading}</h3>` : html`<h4 class="who">${heading}</h4>`}${
    turn.paragraphs.filter(isPair).length > 1 && toggleAll(context.words.call.toggleTurn)
  }${turnCorrection(turn, context)}${inStretch ? renderParagraphs(turn.paragraphs, turn.speaker, context) : stretches(turn.paragraphs).map((stretch) => renderStretch(stretch, turn.speaker, context))}</section>`
}

/** Exchanges of more paragraphs are no stretches: to lay them out at once would take too long. */
const LONGEST = 32

/** As many paragraphs of a long turn are a stretch. */
const STRETCH = 8

/**
 * Paragraphs in stretches. A browser leaves out of a change of the view what is out of sight, at a price for each thing
 * that it leaves out: of 1,000 single paragraphs that is a third of the change. So whole stretches are left out. What has
 * a note stands alone, since the note stands beside it.
 */
function stretches(paragraphs: DocumentParagraph[]): DocumentParagraph[][] {
  const runs: DocumentParagraph[][] = []
  let run: DocumentParagraph[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.notes.length > 0) {
      runs.push(run, [paragraph])
      run = []
    } else if (run.push(paragraph) === STRETCH) {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run]
}

function renderStretch(paragraphs: DocumentParagraph[], speaker: string, context: CallContext): Html {
  const rendered = renderParagraphs(paragraphs, speaker, context)
  // Only full ones: how high something out of sight is, the style can say for one number of paragraphs.
  return paragraphs.length === STRETCH ? html`<div class="stretch">${rendered}</div>` : rendered
}

function renderParagraphs(paragraphs: DocumentParagraph[], speaker: string, context: CallContext): Html {
  return html`${paragraphs.map((paragraph) => renderParagraph(paragraph, speaker, context))}`
}

/** It gets a class: `:has()` would be asked again for every turn whenever the view changes, and older browsers lack it. */
function isNoted({ paragraphs }: DocumentTurn): boolean {
  return paragraphs.some(({ notes }) => notes.length > 0)
}

function isPair({ source, translation }: DocumentParagraph): boolean {
  return source !== null && translation !== null
}

/** Turns all paragraphs after it round; the paragraph's own toggle then still turns that one back. */
function toggleAll(label: string): Html {
  return html`<input type="checkbox" data-toggle-all aria-label="${label}">`
}

function who(
  turn: DocumentTurn,
  speaker: Speaker | undefined,
  { words, zhLang, chineseFirst, roleOf, firmOf, raw: address }: CallContext,
): Html {
  const raw = address !== null && html` <a href="${address}#L${turn.line}">${words.call.rawShort}</a>`
  if (speaker?.side === 'operator') return html`<a href="#turn-${turn.n}">${words.call.operator}</a>${raw}`
  const name = speaker?.name ?? turn.speaker
  const zh = zhLang && speaker?.zh[0] !== name && speaker?.zh[0]
  const about = speaker ? [roleOf(speaker), firmOf(speaker)].filter((text) => text !== null && text !== '') : []
  const [first, second] =
    zh && chineseFirst
      ? [zh, html`<span lang="en">${name}</span>`]
      : [name, zh && html`<span lang="${zhLang}">${zh}</span>`]
  return html`<a href="#turn-${turn.n}">${first}</a>${second && html` ${second}`}${raw}${
    about.length > 0 && html` <span class="about">${about.join(chineseFirst ? '，' : ', ')}</span>`
  }`
}

function turnCorrection({ n }: DocumentTurn, { words, turnCorrections, reason }: CallContext): Html | undefined {
  const correction = turnCorrections.get(n)
  return (
    correction &&
    html`<p class="editor" data-correction translate="yes">${words.correction.speaker(correction.value, reason(correction.reason))}</p>`
  )
}

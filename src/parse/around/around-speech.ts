import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isFullName } from '../labels/full-name.ts'
import { textOf, type Draft, type DraftParagraph, type DraftTurn } from '../draft/draft.ts'
import { frontLines } from '../containers/opened.ts'
import { isResidue } from '../containers/residue.ts'
import { endsSentence } from '../frames/seed-line.ts'
import { frontKind } from './front-kind.ts'
import { isWelcome, labelOf } from '../labels/speaker-label.ts'

/** Longest line below the call that nothing but its place shows, in characters. */
const LONGEST = 60

/** Paragraphs of a talk below its title. */
const FEWEST = 4

/**
 * Takes from a draft in both languages what stands above and below all speech and has no counterpart: above it what nobody is
 * named for, where everybody else is; below it lines that are no sentences, such as buttons, counters and tags of a page.
 * They are unplaced. Who has signed it says it. The title of a talk may stand behind the name of who gives it.
 */
export function withoutAroundSpeech(draft: Draft): Draft {
  return withoutBelow(signed(givenBy(withoutTitle(withoutAbove(draft)))))
}

/** What is done for a text by those who do not say it. */
const HELPS = /translat|transcri|\bedit|[译譯]|[编編][辑輯]|整理|[记記][录錄]/i

/** A name below all that is said, maybe in both languages, where nobody is named above, is of who has written it. */
function signed(draft: Draft): Draft {
  const start = draft.turns.findIndex(({ label }) => label !== null)
  const [first, ...rest] = draft.turns.slice(0, Math.max(0, start))
  const [name, other, ...more] = draft.turns.slice(start)
  const below = [name, other].filter((one) => one !== undefined)
  const ends = below.every(({ paragraphs, label }) => paragraphs.every(isShort) && !HELPS.test(label?.tail ?? ''))
  if (!first || !name?.label || more.length > 0 || !ends) return draft
  const zh = name.label.zh ?? other?.label?.zh ?? null
  // Of two parts the first ends with the name in its language.
  const own = hasChinese(name.label.name) ? first.paragraphs.filter(isSignature) : []
  const [sign] = own.length === 1 ? own : []
  const label = { ...name.label, zh, ...(sign && { name: textOf(sign) }) }
  const lines = [...first.lines, ...(sign?.source?.lines ?? []), ...below.flatMap((turn) => turn.lines)]
  const turn = { ...first, label, lines, paragraphs: first.paragraphs.filter((one) => one !== sign) }
  const unplaced = [...draft.unplaced, ...below.flatMap(({ paragraphs }) => linesOf(paragraphs))]
  return { ...draft, turns: [turn, ...rest.map((one) => ({ ...one, label }))], unplaced }
}

/** A name in English, alone. */
function isSignature({ source, translation }: DraftParagraph): boolean {
  return !translation && isFullName(source?.text ?? '')
}

/** A name above the title of a talk, where nobody is named for anything: of who gives it. */
function givenBy(draft: Draft): Draft {
  const [name, title] = draft.front.filter(({ kind }) => kind !== 'residue')
  const [turn, ...others] = draft.turns
  const titled = name?.kind === 'title' && title?.kind === 'heading' && isTitle(title.text)
  if (!titled || !turn || turn.label || others.length > 0 || !isFullName(name.text) || isFullName(title.text))
    return draft
  const front = draft.front
    .filter((line) => line !== name)
    .map((line) => (line === title ? { ...title, kind: name.kind } : line))
  return { ...draft, front, turns: [{ ...turn, label: labelOf(name.text), lines: [name.line, ...turn.lines] }] }
}

/** Whether a heading is one by its place alone: no day, no field. */
function isTitle(text: string): boolean {
  return frontKind({ text }, true) === null
}

/** `Ann Lee: What the sea is saying`, above a talk that nobody else gives: the title of it. */
function withoutTitle(draft: Draft): Draft {
  const [turn, ...others] = draft.turns
  const [title, ...said] = turn?.paragraphs ?? []
  const texts = [title?.source, title?.translation].filter((one) => one != null)
  const titled =
    !title || !isShort(title) || draft.front.some(({ kind }) => kind === 'title') || turn?.lines.length !== 0
  const spoken = said.every((one) => endsSentence(textOf(one)))
  if (!turn?.label || others.length > 0 || titled || said.length < FEWEST || !spoken) return draft
  const front = texts.flatMap((one) => frontLines({ ...one, numbers: one.lines }, 'title'))
  return { ...draft, turns: [{ ...turn, paragraphs: said }], front: [...draft.front, ...front] }
}

function withoutAbove(draft: Draft): Draft {
  const [first, ...turns] = draft.turns
  const called = first?.label === null && turns.length > 1 && turns.every(({ label }) => label !== null)
  const above = first?.paragraphs ?? []
  if (!called || above.some((one) => isPair(one) || one.notes.length > 0) || !turns.every(isBilingual)) return draft
  if (above.some((one) => isWelcome(textOf(one)))) return draft
  return { ...draft, turns, unplaced: [...linesOf(above), ...draft.unplaced] }
}

function withoutBelow(draft: Draft): Draft {
  const last = draft.turns.at(-1)
  const paragraphs = last?.paragraphs ?? []
  const start = paragraphs.findLastIndex((one) => !isBelow(one)) + 1
  if (!last || start === 0 || start === paragraphs.length || !paragraphs.some(isPair)) return draft
  return {
    ...draft,
    turns: [...draft.turns.slice(0, -1), { ...last, paragraphs: paragraphs.slice(0, start) }],
    unplaced: [...draft.unplaced, ...linesOf(paragraphs.slice(start))],
  }
}

function linesOf(paragraphs: DraftParagraph[]): Draft['unplaced'] {
  return paragraphs
    .flatMap(({ source, translation }) => [source, translation].filter((one) => one !== null))
    .flatMap(({ lines, text }) => lines.map((line, at) => ({ line, text: at === 0 ? text : '' })))
}

function isBilingual({ paragraphs }: DraftTurn): boolean {
  return paragraphs.every(isPair)
}

function isPair({ source, translation }: DraftParagraph): boolean {
  // The same below both of two files is no translation.
  return source !== null && translation !== null && source.text !== translation.text
}

function isBelow(one: DraftParagraph): boolean {
  return !isPair(one) && one.notes.length === 0 && (isResidue(textOf(one)) || isShort(one))
}

/** A paragraph of no more than a few words that are no sentence, in each language that it has. */
function isShort({ source, translation, notes }: DraftParagraph): boolean {
  const texts = [source, translation].filter((one) => one !== null)
  return notes.length === 0 && texts.every(({ text }) => text.length <= LONGEST && !endsSentence(text))
}

import type { Highlighter } from 'shiki'
import { align } from '../align/align.ts'
import type { FigureRow } from '../check/figure-table.ts'
import type { Finding } from '../check/finding.ts'
import { emit } from '../emit/emit.ts'
import { words } from '../interface/words.ts'
import type { CallFacts, NoteFacts } from '../model/call-facts.ts'
import { chineseOf, locales, type Locale } from '../model/locale.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem, Severity } from '../model/problem.ts'
import type { ChineseLang, Paragraph, Transcript } from '../model/transcript.ts'
import type { SecondFile } from '../read/two-files.ts'
import { noteTree } from '../render/note-tree.ts'
import { readDocument } from '../render/read-document.ts'
import type { Span } from '../render/inline.ts'
import { findingAnchor, renderChecks } from '../render/render-checks.ts'
import { renderCall } from '../render/render-call.ts'
import { renderNote } from '../render/render-note.ts'
import type { Annotation, ShownNote } from '../render/render-paragraph.ts'
import { renderSource, seedHighlighter } from '../render/render-source.ts'
import type { SearchCall } from '../search/search-call.ts'
import { toSearchCall } from '../search/to-search-call.ts'
import { sentencePlaces, type SentencePlaces } from '../render/sentence-places.ts'
import { chineseDisplay, type Display } from '../script/chinese-display.ts'
import { convertName } from '../script/convert.ts'
import { isEcho } from '../text/echo.ts'
import { html, type Html } from '../text/html.ts'
import { callFactsOf } from './call-facts-of.ts'
import { noteFactsOf } from './note-facts-of.ts'

/** A call with all its texts as the pages show them. */
export interface CompiledCall {
  facts: CallFacts
  notes: NoteFacts[]
  /** The body of the call page in each interface language. */
  bodies: Record<Locale, string>
  /** Which sentences belong together, by id of the paragraph; only where the alignment can be trusted. */
  sentences: Record<string, SentencePlaces>
  /** The body of the page on its checks in each interface language. */
  checks: Record<Locale, string>
  /** The raw seed, highlighted. */
  source: string
  /** What search takes in of it. */
  search: SearchCall
}

/** What a call is compiled from, already read and parsed. */
export interface CallInput {
  transcript: Transcript
  /** The decoded seed. */
  text: string
  /** The second file of a seed that is two files. */
  second?: SecondFile | undefined
  /** Path of the seed for problems. */
  file: string
  /** The analysts' notes on this call that stand. */
  notes: NoteFile[]
  /** What the checks found, and the figures of both languages. */
  findings: Finding[]
  figures: FigureRow[]
  /** Names the compiled call in the cache. */
  digest: string
}

/** Writes an address of the site for one interface language, under the base path. */
export type Address = (path: string, locale: Locale) => string

/**
 * Compiles one call: its MDX is emitted, parsed, checked and written as HTML in every interface language.
 * @returns `null` with errors where something in it cannot be shown
 */
export async function compileCall(
  input: CallInput,
  address: Address,
  highlighter: Highlighter,
): Promise<Outcome<CompiledCall | null>> {
  const { transcript, text, second, file, notes, findings, figures, digest } = input
  const problems: Problem[] = []
  const document = readDocument(emit(transcript, notes), file)
  problems.push(...document.problems)

  const trees = notes.map((note) => {
    const tree = noteTree(note)
    problems.push(...tree.problems)
    return { note, tree: tree.value }
  })
  if (document.value === null) return { value: null, problems }

  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  const marks = findings.map((finding, index) => ({ finding, href: `../../checks/${transcript.id}/#${findingAnchor(index)}` }))
  const annotations = new Map(paragraphs.map((paragraph) => [paragraph.id, annotate(paragraph, marks)]))
  const turnCorrections = new Map(
    transcript.turns.flatMap(({ correction }, index) => (correction ? [[index + 1, correction] as const] : [])),
  )
  const original = transcript.translation?.lang ?? (transcript.sourceLang === 'en' ? null : transcript.sourceLang)
  const display = keptDisplays()
  const displays = { 'zh-Hans': display(original ?? 'zh-Hans', 'zh-Hans'), 'zh-Hant': display(original ?? 'zh-Hant', 'zh-Hant') }
  const checksView = {
    findings,
    figures,
    numbers: new Map(paragraphs.map(({ id, n }) => [id, n])),
    langs: { source: transcript.sourceLang, translation: transcript.translation?.lang ?? null },
  }
  const checks = { en: '', 'zh-hans': '', 'zh-hant': '' }
  const bodies = { en: '', 'zh-hans': '', 'zh-hant': '' }
  const shown: Record<Locale, ReadonlyMap<string, ShownNote>> = { en: new Map(), 'zh-hans': new Map(), 'zh-hant': new Map() }
  for (const locale of locales) {
    const zhLang = original && chineseOf(locale, original)
    const call = address(`/calls/${transcript.id}/`, locale)
    shown[locale] = new Map(
      trees.map(({ note, tree }) => [
        note.id,
        {
          id: note.id,
          author: note.author,
          lang: note.lang,
          body: renderNote(tree, { highlighter, call, address: (path) => address(path, locale) }),
        },
      ]),
    )
    checks[locale] = renderChecks(checksView, transcript.id, locale)
    bodies[locale] = renderCall(document.value, {
      words: words(locale),
      speakers: new Map(transcript.speakers.map((speaker) => [speaker.id, { ...speaker, zh: namesIn(speaker.zh, original, zhLang) }])),
      turnCorrections,
      sourceLang: transcript.sourceLang,
      zhLang,
      display: (lang) => (lang === 'en' || zhLang === null ? asItIs : displays[zhLang]),
      annotations,
      notes: shown[locale],
    })
  }

  const noteCounts = new Map(
    paragraphs.map(({ id, notes: own }) => [id, own.length + notes.filter(({ at }) => at === id).length]),
  )
  const noteFacts = noteFactsOf(transcript, notes, shown)
  const value: CompiledCall = {
    facts: callFactsOf(transcript, noteCounts, tally(findings, figures), digest),
    notes: noteFacts,
    bodies,
    checks,
    sentences: Object.fromEntries(paragraphs.flatMap((paragraph) => sentencesOf(paragraph, transcript, displays))),
    source: renderSource(text, transcript, await seedHighlighter(), second),
    search: toSearchCall(transcript, noteFacts, display),
  }
  return { value, problems }
}

/** Displays from script to script, each made once for a call. */
function keptDisplays(): (from: ChineseLang, to: ChineseLang) => Display {
  const made = new Map<string, Display>()
  return (from, to) => {
    const display = made.get(from + to) ?? chineseDisplay(from, to)
    made.set(from + to, display)
    return display
  }
}

const asItIs: Display = (runs) => runs

function sentencesOf(
  paragraph: Paragraph,
  { sourceLang, translation }: Transcript,
  displays: Record<ChineseLang, Display>,
): [string, SentencePlaces][] {
  if (!paragraph.source || !paragraph.translation || !translation || sourceLang !== 'en') return []
  if (isEcho(paragraph.source.text, paragraph.translation.text)) return []
  const langs = { source: sourceLang, translation: translation.lang }
  const { groups, shown } = align(paragraph.source.text, paragraph.translation.text, langs)
  const pairs = groups.flatMap((group) => {
    const [source, translation] = [extent(group.source), extent(group.translation)]
    return source && translation ? [{ source, translation }] : []
  })
  if (!shown || pairs.length < 2) return []
  return [[paragraph.id, sentencePlaces(pairs, paragraph.translation.text, displays)]]
}

function namesIn(names: string[], from: ChineseLang | null, to: ChineseLang | null): string[] {
  return from === null || to === null || from === to ? names : names.map((name) => convertName(name, from, to))
}

/** From the beginning of the first sentence to the end of the last. */
function extent(spans: Span[]): Span | null {
  const [first, last] = [spans.at(0), spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

interface LinkedFinding {
  finding: Finding
  /** Where it is explained. */
  href: string
}

function annotate(paragraph: Paragraph, linked: LinkedFinding[]): Annotation {
  const marks: Annotation['marks'] = { source: [], translation: [] }
  for (const { kind, quote, value } of paragraph.corrections) {
    if (kind !== 'figure') continue
    for (const side of ['source', 'translation'] as const) {
      const start = paragraph[side]?.text.indexOf(quote) ?? -1
      if (start < 0) continue
      const wrap = (content: Html) => html`<mark class="sic" title="${value}">${content}</mark>`
      marks[side].push({ start, end: start + quote.length, wrap })
    }
  }
  for (const { finding, href } of linked) {
    if (finding.problem.severity === 'info') continue
    for (const { paragraph: id, side, start, end } of finding.marks) {
      if (id === paragraph.id) marks[side].push({ start, end, wrap: (content) => html`<a class="doubt" href="${href}">${content}</a>` })
    }
  }
  return { marks, corrections: paragraph.corrections }
}

function tally(findings: Finding[], figures: FigureRow[]): CallFacts['checks'] {
  const standing = (severity: Severity) =>
    findings.filter(({ problem, accepted }) => accepted === null && problem.severity === severity).length
  const verdict = (name: FigureRow['verdict']) => figures.filter((row) => row.verdict === name).length
  return {
    error: standing('error'),
    warning: standing('warning'),
    info: standing('info'),
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
    agreed: verdict('agreed'),
    differs: verdict('differs'),
    missing: verdict('missing'),
    added: verdict('added'),
  }
}

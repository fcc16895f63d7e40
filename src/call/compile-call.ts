import type { Highlighter } from 'shiki'
import type { FigureRow } from '../check/figure-table.ts'
import type { Finding } from '../check/finding.ts'
import { emit } from '../emit/emit.ts'
import { words } from '../interface/words.ts'
import type { CallFacts, NoteFacts } from '../model/call-facts.ts'
import { chineseOf, locales, type Locale } from '../model/locale.ts'
import type { Outcome } from '../model/problem.ts'
import type { ChineseLang, Transcript } from '../model/transcript.ts'
import type { SecondFile } from '../read/two-files.ts'
import { readDocument } from '../render/read-document.ts'
import { findingAnchor, renderChecks } from '../render/render-checks.ts'
import { renderCall } from '../render/render-call.ts'
import { renderSource, seedHighlighter } from '../render/render-source.ts'
import type { SearchCall } from '../search/search-call.ts'
import { toSearchCall } from '../search/to-search-call.ts'
import type { SentencePlaces } from '../render/sentence-places.ts'
import { keptDisplays, type Display } from '../script/chinese-display.ts'
import { convertName } from '../script/convert.ts'
import { annotate } from './annotate.ts'
import { callFactsOf } from './call-facts-of.ts'
import { checkTally } from './check-tally.ts'
import { noteFactsOf } from './note-facts-of.ts'
import type { NoteTree } from './note-trees.ts'
import { sentencesOf } from './sentences-of.ts'
import { shownNotes, type Address } from './shown-notes.ts'

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
  /** The analysts' notes on this call that can be shown. */
  notes: NoteTree[]
  /** What the checks found, and the figures of both languages. */
  findings: Finding[]
  figures: FigureRow[]
  /** Names the compiled call in the cache. */
  digest: string
}

/**
 * Compiles one call: its MDX is emitted, parsed, checked and written as HTML in every interface language.
 * @returns `null` with errors where something in it cannot be shown
 */
export async function compileCall(
  input: CallInput,
  address: Address,
  highlighter: Highlighter,
): Promise<Outcome<CompiledCall | null>> {
  const { transcript, text, second, file, notes: trees, findings, figures, digest } = input
  const notes = trees.map(({ note }) => note)
  const { value: document, problems } = readDocument(emit(transcript, notes), file)
  if (document === null) return { value: null, problems }

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
  const shown = shownNotes(trees, transcript.id, address, highlighter)
  for (const locale of locales) {
    const zhLang = original && chineseOf(locale, original)
    checks[locale] = renderChecks(checksView, transcript.id, locale, zhLang === null ? asItIs : displays[zhLang])
    bodies[locale] = renderCall(document, {
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
    facts: callFactsOf(transcript, noteCounts, checkTally(findings, figures), digest),
    notes: noteFacts,
    bodies,
    checks,
    sentences: Object.fromEntries(paragraphs.flatMap((paragraph) => sentencesOf(paragraph, transcript, displays))),
    source: renderSource(text, transcript, await seedHighlighter(), second),
    search: toSearchCall(transcript, noteFacts, display),
  }
  return { value, problems }
}

const asItIs: Display = (runs) => runs

function namesIn(names: string[], from: ChineseLang | null, to: ChineseLang | null): string[] {
  return from === null || to === null || from === to ? names : names.map((name) => convertName(name, from, to))
}

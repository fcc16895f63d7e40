import type { Highlighter } from 'shiki'
import { documentOf } from '../../emit/document.ts'
import { emit } from '../../emit/emit.ts'
import { WORDS_IN } from '../../model/paths/address.ts'
import { everyLocale, locales, type Locale } from '../../model/locale.ts'
import { firmName } from '../../words/firm-name.ts'
import type { CallFacts, CallTurn, NoteFacts } from '../../model/call-facts.ts'
import type { Outcome } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { readDocument } from '../../render/read-document.ts'
import { findingAnchor, renderChecks } from '../../render/render-checks.ts'
import { packedSentences } from '../../render/packed-sentences.ts'
import { renderCall } from '../../render/render-call.ts'
import { renderSource, seedHighlighter } from '../../render/render-source.ts'
import type { TextBlock } from '../../search/record/catalogue.ts'
import { textBlocks } from '../../search/record/text-blocks.ts'
import { toSearchCall } from '../../search/record/to-search-call.ts'
import type { QuotedInsight } from '../../model/call-insight.ts'
import type { GlanceView } from '../glance/glance-in.ts'
import { glancePage } from '../glance/glance-page.ts'
import type { Address } from '../../model/paths/address.ts'
import { wrapMarks } from './wrap-marks.ts'
import { callFactsOf } from './call-facts-of.ts'
import { callTurnsOf } from './call-turns-of.ts'
import { callView, type CallView } from './call-view.ts'
import { marksIn } from './marks-in.ts'
import { noteFactsOf } from './note-facts-of.ts'
import { hrefOfOneFile, oneFileBody } from './one-file-body.ts'
import { termUses, type TermUse } from './term-uses.ts'
import { quotedInsight } from './quoted-insight.ts'
import { searchNotes } from './search-notes.ts'
import { notesByLocale, shownNotes } from './shown-notes.ts'
import type { KnownWords } from '../known-words.ts'
import type { Understood } from '../understand.ts'

/** What the pages of all calls have in common. */
export interface SiteOfCall {
  address: Address
  /** The same for a page that is made once for all languages. */
  once: Address
  /** The languages of the interface; the first is that whose addresses do not name it. */
  languages: readonly Locale[]
  /** Whether the file to take along is made. */
  withOneFile: boolean
  /** Origin of the hosted site without a final slash, or `null` where it is not known. */
  siteUrl: string | null
  highlighter: Highlighter
  known: KnownWords
}

/** A call with all its texts as the pages show them. */
export interface CompiledCall {
  facts: CallFacts
  turns: CallTurn[]
  notes: NoteFacts[]
  /** The body of the call page in each interface language. */
  bodies: Record<Locale, string>
  /** The body of the file to take along, `null` where it is not made with the site. */
  oneFile: string | null
  /**
   * The body of the page on its checks, in all languages of the site. It also says which sentences belong together, where the
   * alignment can be trusted: both are asked for when a reader first points at something.
   */
  checks: string
  /** The raw seed, highlighted. */
  source: string
  /** What is shown of it among the results of a search. */
  searchTexts: TextBlock[]
  /** How often it says the terms of the glossary. */
  terms: TermUse[]
  /** What it says at a glance; `null` where that was not asked. */
  insight: QuotedInsight | null
  /** The body of the page that shows it, in all languages of the site. */
  glance: string
}

/**
 * Compiles one call: its MDX is emitted, parsed, checked and written as HTML in every interface language.
 * @param digest names the compiled call in the cache
 * @returns `null` with errors where something in it cannot be shown
 */
export async function compileCall(
  { seed, transcript, notes: trees, findings, figureRows, sentences, insight }: Understood,
  digest: string,
  { address, once, languages, withOneFile, siteUrl, highlighter, known }: SiteOfCall,
): Promise<Outcome<CompiledCall | null>> {
  const notes = trees.map(({ note }) => note)
  const written = documentOf(transcript, notes)
  const { value: document, problems } = readDocument(emit(written, transcript), written, seed.file)
  if (document === null) return { value: null, problems }

  const [first = 'en'] = languages
  const { id } = transcript
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  const turns = callTurnsOf(transcript)
  const view = callView(transcript, known)
  const { display, displays } = view
  const marks = marksIn(paragraphs, findings)
  const shown = notesByLocale(trees, id, address, highlighter, display)
  /** Address of another page of the call that is made once, on the page of the call. */
  const near = (page: string, locale: Locale): string =>
    locale === first ? `${page}/?${WORDS_IN}=${locale}` : once(`/calls/${id}/${page}/`, locale)
  /** What is said about words of the text. @param checks address of the page on the checks, `null` where there is none */
  const marksFor = (checks: string | null) =>
    wrapMarks(paragraphs, marks, (finding) => checks && `${checks}#${findingAnchor(finding)}`)
  const bodies = everyLocale((locale) =>
    languages.includes(locale)
      ? renderCall(
          document,
          view.contextIn(locale, {
            marks: marksFor(near('checks', locale)),
            notes: shown[locale],
            raw: near('source', locale),
          }),
        )
      : '',
  )
  const oneFile = (): string => {
    const own = siteUrl && siteUrl + address(`/calls/${id}/`, first)
    const href = (path: string) => hrefOfOneFile(own, path.startsWith('/') ? address(path, first) : path)
    const context = { highlighter, href, call: `/calls/${id}/`, file: (path: string) => address(path, 'en') }
    return oneFileBody(
      document,
      view.contextIn('en', {
        marks: marksFor(href(near('checks', first))),
        notes: shownNotes(trees, context, 'en', display),
        raw: null,
      }),
    )
  }
  const quotedOf = insight && quotedInsight(insight, transcript, marks, displays)
  const value: CompiledCall = {
    facts: callFactsOf({
      transcript,
      turns,
      notes: new Map(
        paragraphs.map(({ id: at, notes: own }) => [at, own.length + notes.filter((note) => note.at === at).length]),
      ),
      findings,
      figureRows,
      digest,
      view,
      roles: known.roles,
      sentences,
      marks,
    }),
    turns,
    notes: noteFactsOf(transcript, notes, shown, display),
    bodies,
    oneFile: withOneFile ? oneFile() : null,
    checks:
      renderChecks(
        {
          findings,
          figureRows,
          numbers: new Map(paragraphs.map(({ id: at, n }) => [at, n])),
          langs: { source: transcript.sourceLang, translation: transcript.translation?.lang ?? null },
        },
        new Map(locales.filter((locale) => languages.includes(locale)).map((locale) => [locale, view.shownIn(locale)])),
      ) + packedSentences(sentences, transcript, displays).markup,
    source: renderSource(seed.text, transcript, await seedHighlighter(), seed.second),
    searchTexts: textBlocks(
      toSearchCall(transcript, searchNotes(transcript, trees, display), display, known.roles, view.nameIn),
    ),
    terms: termUses(transcript, known.terms),
    insight: quotedOf,
    glance: quotedOf
      ? glancePage(
          glanceView(quotedOf, transcript, view, languages),
          paragraphs.reduce((most, { n }) => Math.max(most, n), 0),
        )
      : '',
  }
  return { value, problems }
}

function glanceView(
  insight: QuotedInsight,
  { speakers: all, translation }: Transcript,
  { original, zhOf }: CallView,
  languages: readonly Locale[],
): GlanceView {
  const speakers = new Map(all.map((speaker) => [speaker.id, speaker]))
  return {
    insight,
    languages,
    chinese: original,
    translated: translation !== null,
    speaker: (id, locale) => {
      const speaker = speakers.get(id)
      const [chinese] = locale === 'en' || !speaker ? [] : zhOf(speaker, locale)
      return chinese ?? speaker?.name ?? id
    },
    firm: (id, locale) => firmName(speakers.get(id)?.firm ?? null, locale),
  }
}

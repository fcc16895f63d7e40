import type { Highlighter } from 'shiki'
import { emit } from '../../emit/emit.ts'
import { words } from '../../words/words.ts'
import { WORDS_IN, chineseOf, everyLocale, locales, scriptOf, type Locale } from '../../model/locale.ts'
import { firmName } from '../../words/firm-name.ts'
import type { CallFacts, NoteFacts } from '../../model/call-facts.ts'
import type { Outcome } from '../../model/problem.ts'
import type { ChineseLang, Transcript } from '../../model/transcript.ts'
import { readDocument } from '../../render/read-document.ts'
import { findingAnchor, renderChecks, type ChecksIn } from '../../render/render-checks.ts'
import { packedSentences } from '../../render/packed-sentences.ts'
import { renderCall, type CallContext } from '../../render/render-call.ts'
import { renderSource, seedHighlighter } from '../../render/render-source.ts'
import type { SearchCall } from '../../search/record/search-call.ts'
import { toSearchCall } from '../../search/record/to-search-call.ts'
import { sentencePlaces, type SentencePlaces } from '../../render/sentence-places.ts'
import { keptDisplays, type Display } from '../../script/chinese-display.ts'
import { withNames } from '../../script/words/lexicon.ts'
import { ownWords } from '../../script/words/own-words.ts'
import { settledNames, type NameIn } from '../../script/words/settled-names.ts'
import type { QuotedInsight } from '../../model/call-insight.ts'
import { glancePage } from '../glance/glance-page.ts'
import type { Address } from './address.ts'
import { annotate } from './annotate.ts'
import { callFactsOf } from './call-facts-of.ts'
import { checkTally } from './check-tally.ts'
import { noteFactsOf } from './note-facts-of.ts'
import type { AlignedSentences } from '../aligned-sentences.ts'
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
  /** What search takes in of it. */
  search: SearchCall
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
  { seed, transcript, notes: trees, findings, figures, sentences, insight }: Understood,
  digest: string,
  { address, once, languages, withOneFile, siteUrl, highlighter, known: { roles, people, ...known } }: SiteOfCall,
): Promise<Outcome<CompiledCall | null>> {
  const [first = 'en'] = languages
  const lexicon = withNames(known.lexicon, namesOf(transcript), people)
  const nameIn = settledNames(people)
  const notes = trees.map(({ note }) => note)
  const { value: document, problems } = readDocument(emit(transcript, notes), seed.file)
  if (document === null) return { value: null, problems }

  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  /** What is marked in the paragraphs. @param checks address of the page on the checks, `null` where there is none */
  const annotations = (checks: string | null) => {
    const marks = findings.map((finding, index) => ({
      finding,
      href: checks === null ? null : `${checks}#${findingAnchor(index)}`,
    }))
    return new Map(paragraphs.map((paragraph) => [paragraph.id, annotate(paragraph, marks)]))
  }
  /** Address of another page of the call that is made once, on the page of the call. */
  const near = (page: string, locale: Locale): string =>
    locale === first ? `${page}/?${WORDS_IN}=${locale}` : once(`/calls/${transcript.id}/${page}/`, locale)
  const ownPath = address(`/calls/${transcript.id}/`, first)
  const ownAddress = siteUrl && siteUrl + ownPath
  const href = (path: string) => hrefOfOneFile(ownAddress, path.startsWith('/') ? address(path, first) : path)
  const turnCorrections = new Map(
    transcript.turns.flatMap(({ correction }, index) => (correction ? [[index + 1, correction] as const] : [])),
  )
  const original = transcript.translation?.lang ?? (transcript.sourceLang === 'en' ? null : transcript.sourceLang)
  const display = keptDisplays(lexicon)
  const displays = {
    'zh-Hans': display(original ?? 'zh-Hans', 'zh-Hans'),
    'zh-Hant': display(original ?? 'zh-Hant', 'zh-Hant'),
  }
  const checksView = {
    findings,
    figures,
    numbers: new Map(paragraphs.map(({ id, n }) => [id, n])),
    langs: { source: transcript.sourceLang, translation: transcript.translation?.lang ?? null },
  }
  const checksIn = new Map<Locale, ChecksIn>()
  const bodies = everyLocale(() => '')
  const shown = notesByLocale(trees, transcript.id, address, highlighter, display)
  let oneFile: string | null = null
  for (const locale of locales) {
    const zhLang = original && chineseOf(locale, original)
    const reason = (text: string): string => ownWords(text, chineseOf(locale, original ?? 'zh-Hans'), display)
    const shownChinese = zhLang === null ? asItIs : displays[zhLang]
    if (languages.includes(locale)) checksIn.set(locale, { display: shownChinese, zhLang, reason })
    const context: CallContext = {
      words: words(locale),
      speakers: new Map(
        transcript.speakers.map((speaker) => [
          speaker.id,
          { ...speaker, zh: namesIn(speaker.zh, original, zhLang, nameIn) },
        ]),
      ),
      turnCorrections,
      sourceLang: transcript.sourceLang,
      zhLang,
      reason,
      chineseFirst: scriptOf(locale) !== null,
      firmOf: ({ firm }) => firmName(firm, locale),
      roleOf: ({ role }) => role && ((scriptOf(locale) && zhLang && roles(role)?.[zhLang]) || role),
      display: (lang) => (lang === 'en' ? asItIs : shownChinese),
      annotations: annotations(near('checks', locale)),
      notes: shown[locale],
      raw: near('source', locale),
    }
    bodies[locale] = renderCall(document, context)
    if (withOneFile && locale === 'en') {
      oneFile = oneFileBody(document, {
        ...context,
        annotations: annotations(href(near('checks', first))),
        notes: shownNotes(
          trees,
          { highlighter, href, call: `/calls/${transcript.id}/`, file: (path) => address(path, locale) },
          locale,
          display,
        ),
      })
    }
  }

  const noteCounts = new Map(
    paragraphs.map(({ id, notes: own }) => [id, own.length + notes.filter(({ at }) => at === id).length]),
  )
  const marked = annotations('')
  const noteFacts = noteFactsOf(transcript, notes, shown, display)
  const quotedOf = insight && quotedInsight(insight, transcript, displays)
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]))
  const value: CompiledCall = {
    facts: callFactsOf(
      transcript,
      noteCounts,
      checkTally(findings, figures),
      digest,
      lexicon,
      roles,
      nameIn,
      sentences,
      (id) => marked.get(id)?.marks,
    ),
    notes: noteFacts,
    bodies,
    oneFile,
    checks: renderChecks(checksView, checksIn) + packedSentences(placesOf(sentences, transcript, displays)).markup,
    source: renderSource(seed.text, transcript, await seedHighlighter(), seed.second),
    search: toSearchCall(transcript, searchNotes(transcript, trees, display), display, roles, nameIn),
    terms: termUses(transcript, known.terms),
    insight: quotedOf,
    glance: quotedOf
      ? glancePage(
          {
            insight: quotedOf,
            languages,
            chinese: original,
            speaker: (id, locale) => {
              const speaker = speakers.get(id)
              const zhLang = original && chineseOf(locale, original)
              const [chinese] = locale === 'en' ? [] : namesIn(speaker?.zh ?? [], original, zhLang, nameIn)
              return chinese ?? speaker?.name ?? id
            },
            firm: (id, locale) => firmName(speakers.get(id)?.firm ?? null, locale),
          },
          Math.max(...paragraphs.map(({ n }) => n)),
        )
      : '',
  }
  return { value, problems }
}

/** The Chinese names of who speaks; the operator's is a word. */
function namesOf({ speakers }: Transcript): string[] {
  return speakers.flatMap(({ side, zh }) => (side === 'operator' ? [] : zh))
}

/** Where the sentences stand in what the pages show. */
function placesOf(
  sentences: AlignedSentences,
  { turns }: Transcript,
  displays: Record<ChineseLang, Display>,
): Record<string, SentencePlaces> {
  return Object.fromEntries(
    turns.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ id, translation }) => {
        const pairs = sentences[id]
        return pairs && translation ? [[id, sentencePlaces(pairs, translation.text, displays)] as const] : []
      }),
    ),
  )
}

const asItIs: Display = (runs) => runs

function namesIn(names: string[], from: ChineseLang | null, to: ChineseLang | null, nameIn: NameIn): string[] {
  return from === null || to === null || from === to ? names : names.map((name) => nameIn(name, from, to))
}

import type { Glossary, GlossaryEntry } from '../check/evidence/glossary.ts'
import type { Mention, Topic } from '../model/call-insight.ts'
import type { Span } from '../model/span.ts'
import type { Scope } from '../model/key-figure.ts'
import type { Transcript } from '../model/transcript.ts'
import { onceFor } from '../kit/once-for.ts'
import { splitSentences } from '../pairing/sentences.ts'
import { termId } from '../text/term-id.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import type { Quote } from './quotations.ts'
import { scopeFinder } from './tokens/scopes-of.ts'

/** So many sentences are quoted that mention a topic, of as many paragraphs. */
const QUOTED = 2

/** What a call speaks of. */
interface Topics {
  topics: Topic[]
  usual: Topic[]
}

/**
 * What a call speaks of, by the paragraphs in which it is mentioned; the most mentioned first. Terms that every call says stand
 * apart.
 */
export function topicsOf(
  { turns, speakers, sourceLang, company }: Transcript,
  glossary: Glossary,
  scopes: readonly Scope[],
  quote: Quote,
): Topics {
  const operators = new Set(speakers.filter(({ side }) => side === 'operator').map(({ id }) => id))
  const parts = scopeFinder(scopes, company.name)
  const topics = new Map<string, Omit<Topic, 'count'>>()
  const mention = (
    topic: Omit<Topic, 'mentions' | 'said' | 'count'>,
    { paragraph, n }: Omit<Mention, 'count'>,
    sentence: () => Topic['said'],
  ): void => {
    const known = topics.get(topic.id) ?? { ...topic, mentions: [], said: [] }
    topics.set(topic.id, known)
    const last = known.mentions.at(-1)
    if (last?.paragraph === paragraph) last.count += 1
    else {
      known.mentions.push({ paragraph, n, count: 1 })
      if (known.said.length < QUOTED) known.said.push(...sentence())
    }
  }
  for (const scope of scopes)
    if (scope.kind !== 'company')
      topics.set(scope.id, { kind: scope.kind, id: scope.id, name: scope.name ?? '', mentions: [], said: [] })
  for (const turn of turns) {
    if (operators.has(turn.speaker)) continue
    for (const one of turn.paragraphs) {
      const { id, n, source } = one
      const text = source?.text ?? ''
      const place = { paragraph: id, n }
      const warned = disclaimersIn(text, sourceLang)
      const isWarned = (at: number): boolean => warned.some(({ start, end }) => start <= at && at < end)
      let sentences: Topic['said'] | null = null
      const sentenceAt = (start: number) => () => {
        sentences ??= quote(turn, one)
        return sentences.filter((own) => own.source.start <= start && start < own.source.end)
      }
      const found =
        sourceLang === 'en'
          ? glossary.english(text).map(({ value, start }) => ({ value, start }))
          : inChinese(text, glossary, sourceLang)
      const starts = new Set(found.map(({ start }) => start))
      for (const { value, start } of found)
        if (!isWarned(start))
          mention({ kind: 'term', id: termId(value.term), name: value.term }, place, sentenceAt(start))
      for (const { value, start } of parts(text))
        if (
          !isWarned(start) &&
          !starts.has(start) &&
          value.kind !== 'company' &&
          text.charAt(start) === value.name?.charAt(0)
        )
          mention({ kind: value.kind, id: value.id, name: value.name ?? '' }, place, sentenceAt(start))
    }
  }
  const usual = new Set(glossary.entries.flatMap(({ term, topic }) => (topic === false ? [termId(term)] : [])))
  const isUsual = ({ kind, id }: Topic): boolean => kind === 'term' && usual.has(id)
  const all = [...topics.values()]
    .map((topic) => ({ ...topic, count: topic.mentions.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return { topics: all.filter((topic) => !isUsual(topic)), usual: all.filter(isUsual) }
}

/** The sentences of a text that are there by law. */
function disclaimersIn(text: string, lang: Transcript['sourceLang']): Span[] {
  return isDisclaimer(text)
    ? splitSentences(text, lang).filter(({ start, end }) => isDisclaimer(text.slice(start, end)))
    : []
}

/** The entry that a rendering stands for: of several the one that prefers it. */
const entriesOf = onceFor(({ entries }: Glossary) => {
  const byWord = new Map<string, { entry: GlossaryEntry; rank: number }>()
  for (const entry of entries) {
    if (entry.title) continue
    for (const words of [entry.hans, entry.hant])
      words.forEach((word, rank) => {
        if (rank < (byWord.get(word)?.rank ?? Infinity)) byWord.set(word, { entry, rank })
      })
  }
  return byWord
})

function inChinese(
  text: string,
  glossary: Glossary,
  lang: 'zh-Hans' | 'zh-Hant',
): { value: GlossaryEntry; start: number }[] {
  return glossary[lang](text).flatMap(({ value: word, start }) => {
    const entry = entriesOf(glossary).get(word)?.entry
    return entry ? [{ value: entry, start }] : []
  })
}

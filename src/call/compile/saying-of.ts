import type { Span } from '../../model/span.ts'
import type { CallFacts, CallTurn } from '../../model/call-facts.ts'
import type { Lang, Transcript } from '../../model/transcript.ts'
import { splitSentences } from '../../pairing/sentences.ts'
import { punctuate } from '../../script/punctuate.ts'
import { isEcho } from '../../text/echo.ts'
import type { AlignedSentences } from '../aligned-sentences.ts'
import type { PageMarks } from './marks-in.ts'
import { chiefTurn } from './opening-of.ts'

/** What a picture has room for, in characters; a shorter sentence says little. */
const ROOM = { en: { least: 24, most: 190 }, zh: { least: 8, most: 72 } }

/** With such words nobody begins to report: they greet, thank, or say what the next slide is. */
const COURTESY =
  /^(?:thank|good (?:morning|afternoon|evening)|hello|hi\b|welcome|before |with that|as a reminder|please)|\bjoin(?:ing|ed)? us\b|^(?:谢谢|感谢|大家|各位|您好|你好|欢迎|謝謝|感謝)/i

/** An amount or a share: what such a call is about. */
const RESULT = /[$€£¥]\s?\d|\d(?:[\d,.]*\d)?\s?(?:%|percent|billion|million|亿|億|万|萬)/

/**
 * One sentence of a call in both languages, to be shown where nobody can look it up: of what the longest prepared turn says
 * the first with a result, else the first that is more than courtesy. Sentences in which the page marks something, in either
 * language, are left out, and so are those of which it is not sure what they are in the other language.
 */
export function sayingOf(
  { turns, sourceLang, translation }: Pick<Transcript, 'turns' | 'sourceLang' | 'translation'>,
  facts: readonly CallTurn[],
  sentences: AlignedSentences,
  marks: ReadonlyMap<string, PageMarks>,
): CallFacts['saying'] {
  const turn = chiefTurn(turns, facts)
  const found = (turn?.paragraphs ?? []).flatMap(({ id, source, translation: other }) => {
    if (!source || (translation && (!other || isEcho(source.text, other.text)))) return []
    const doubted = marks.get(id)
    const pairs = other
      ? (sentences[id] ?? onlySentences(source.text, sourceLang, other.text, translation?.lang ?? 'zh-Hans'))
      : splitSentences(source.text, sourceLang).map((span) => ({ source: span, translation: null }))
    return pairs.flatMap((pair) => {
      const said = sure(source, pair.source, doubted?.source)
      const translated = other && pair.translation && sure(other, pair.translation, doubted?.translation)
      if (said === null || (translation && translated === null)) return []
      if (!fits(said, sourceLang) || (translated !== null && !fits(translated, 'zh-Hans'))) return []
      return [{ said, translated }]
    })
  })
  const saying = found.find(({ said }) => RESULT.test(said)) ?? found[0]
  if (!turn || !saying) return null
  return {
    speaker: turn.speaker,
    source: sourceLang === 'en' ? saying.said : punctuate(saying.said, sourceLang).text,
    translation: translation && saying.translated && punctuate(saying.translated, translation.lang).text,
  }
}

/** A paragraph that is one sentence in either language says the same in both. */
function onlySentences(source: string, from: Lang, translation: string, to: Lang) {
  const [first, second] = [splitSentences(source, from), splitSentences(translation, to)]
  const [one, other] = [first[0], second[0]]
  return one && other && first.length === 1 && second.length === 1 ? [{ source: one, translation: other }] : []
}

/** The words of a place, where the page marks none of them and nobody laughs in between. */
function sure(
  { text, directions = [] }: { text: string; directions?: readonly [number, number][] },
  { start, end }: Span,
  marks: readonly Span[] = [],
): string | null {
  const meets = (from: number, to: number): boolean => from < end && to > start
  if (marks.some((mark) => meets(mark.start, mark.end)) || directions.some(([from, to]) => meets(from, to))) return null
  return text.slice(start, end).trim()
}

function fits(text: string, lang: Lang): boolean {
  const { least, most } = ROOM[lang === 'en' ? 'en' : 'zh']
  return text.length >= least && text.length <= most && !COURTESY.test(text) && /[.!。！”」]$/.test(text)
}

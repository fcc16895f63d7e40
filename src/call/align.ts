import type { Lang } from '../model/transcript.ts'
import { gatherEvidence } from '../pairing/evidence.ts'
import { linkSentences } from '../pairing/lattice.ts'
import { splitSentences } from '../pairing/sentences.ts'
import type { Span } from '../model/span.ts'

/** Adjacent sentences of one text and what they are in the other. A side without sentences is empty. */
export interface AlignedGroup {
  source: Span[]
  translation: Span[]
  /** Probability that both its borders are right, from 0 to 1. */
  score: number
}

/** How the sentences of a paragraph and of its translation belong together. */
export interface Alignment {
  /** In order; every sentence of both texts stands in exactly one. */
  groups: AlignedGroup[]
  /** How sure the whole is, from 0 to 1. */
  score: number
  /** Whether a reader should see it: it is good enough, and there is more than one group to tell apart. */
  shown: boolean
}

/** A border less likely than this is not drawn, its two groups become one: a coarse pair is better than a wrong one. */
const SURE_BORDER = 0.75

/**
 * The score from which an alignment is shown. `npm run bench -- align` prints what it does: of the paragraphs of the two
 * Amazon calls that have several sentences 95% and 98% are shown; of the same paragraphs held against the translation of
 * another one, seven further on, 0% and 3%.
 */
const SHOWN = 0.6

/** What a figure or name of the Chinese that the English has nowhere says against the pair, in nats. */
const STRANGER = 2

/** A text of more sentences is no paragraph, and is not aligned. */
const MOST_SENTENCES = 1000

/**
 * Aligns the sentences of a paragraph with those of its translation, by their lengths (Gale and Church 1993) and by the
 * figures, names, question marks and common words that both have. Takes time linear in the number of sentences.
 * @param langs their languages: one English, one Chinese
 */
export function align(source: string, translation: string, langs: { source: Lang; translation: Lang }): Alignment {
  const first = { text: source, lang: langs.source, spans: splitSentences(source, langs.source) }
  const second = { text: translation, lang: langs.translation, spans: splitSentences(translation, langs.translation) }
  const sentences = first.spans.length + second.spans.length
  if (sentences === 0 || sentences > MOST_SENTENCES) {
    const groups = sentences === 0 ? [] : [{ source: first.spans, translation: second.spans, score: 0 }]
    return { groups, score: 0, shown: false }
  }
  const evidence = gatherEvidence(first, second)
  const links = linkSentences(evidence)
  const groups: AlignedGroup[] = []
  let open = { source: 0, translation: 0, border: 1 }
  let sure = 0
  for (const {
    source: [, down],
    translation: [, across],
    border,
  } of links) {
    if (border < SURE_BORDER) continue
    const score = Math.min(open.border, border)
    groups.push({
      source: first.spans.slice(open.source, down),
      translation: second.spans.slice(open.translation, across),
      score,
    })
    sure += score * (down - open.source + across - open.translation)
    open = { source: down, translation: across, border }
  }
  const fit = links.reduce((sum, link) => sum + link.fit, -STRANGER * evidence.strangers) / links.length
  const score = (sure / sentences) * (1 - Math.exp(-Math.max(0, fit)))
  return { groups, score, shown: groups.length > 1 && score >= SHOWN }
}

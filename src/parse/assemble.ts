import type { Transcript } from '../model/transcript.ts'
import { INDUCED } from '../model/taught-layout.ts'
import type { HeadFacts } from './containers/opened.ts'
import { paragraphsOf, textOf, type Draft, type Participant } from './draft/draft.ts'
import { callDate } from './facts/call-date.ts'
import { callPeriod } from './facts/call-period.ts'
import { company } from './facts/company.ts'
import { madeTitle, titleLine } from './facts/title.ts'
import { transcriptLanguages } from './facts/transcript-languages.ts'
import type { Reading } from './judge/judged-readings.ts'
import { numberedTurns } from './people/numbered-turns.ts'
import { cast, speakers } from './people/people.ts'

/** Paragraphs at the beginning in which company, period and date are looked for. */
const OPENING = 12

/** What a transcript is made of besides its reading. */
export interface Assembly {
  id: string
  /** What head or front matter state. */
  facts: HeadFacts
  /** Name of the taught layout by which it was read; `null` where the layout was found out. */
  layout: string | null
  /** From 0 to 1. */
  confidence: number
}

/** Makes the transcript of a draft: company, period, date, people, sections and exchanges. */
export function assemble(
  draft: Draft,
  { name, others }: Pick<Reading, 'name' | 'others'>,
  { id, facts, layout, confidence }: Assembly,
): Transcript {
  const { unplaced, front } = draft
  const opening = paragraphsOf(draft).slice(0, OPENING).map(textOf)
  const title = facts.title ?? titleLine(front)
  const above = front.filter(({ kind }) => kind !== 'participant').map(({ text }) => text)
  const found = company({ title, front: above, opening, id })
  const whose = {
    name: facts.company ?? found.name,
    ticker: facts.ticker ?? found.ticker,
    exchange: facts.exchange ?? found.exchange,
  }
  const known = cast(draft, whose.name)
  const turns = numberedTurns(known)
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  const spoken = transcriptLanguages(paragraphs, front, facts.translator ?? null)
  const stated = facts.period?.quarter == null ? null : { year: facts.period.year, quarter: facts.period.quarter }
  const period =
    stated ?? firstPeriod([title ?? '', ...front.map(({ text }) => text), ...opening, id.replaceAll('_', ' ')])
  return {
    id,
    title: title ?? madeTitle(whose, period, id),
    company: whose,
    period,
    date: facts.date ?? callDate(front, opening),
    confidence,
    layout: layout ?? INDUCED,
    dialect: name,
    dialects: others,
    translation: spoken.translation,
    sourceLang: spoken.sourceLang,
    speakers: speakers(known.turns),
    turns,
    front,
    unplaced,
  }
}

/** The people whom a head or front matter names, with what it says of them. */
export function stated({ speakers: all = [] }: HeadFacts): Participant[] {
  return all.flatMap(({ name, zh, role, firm }) => {
    const detail = [firm, role].filter((one) => one !== undefined).join(' - ')
    return [name, ...(zh === undefined ? [] : [zh])].map((one) => ({
      name: one,
      detail: detail === '' ? null : detail,
      side: null,
    }))
  })
}

function firstPeriod(texts: string[]): Transcript['period'] {
  for (const text of texts) {
    const period = callPeriod(text)
    if (period) return period
  }
  return null
}

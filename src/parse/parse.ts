import type { Outcome } from '../model/problem.ts'
import type { DialectScore, Transcript } from '../model/transcript.ts'
import { inItsFile, type SecondFile } from '../read/two-files.ts'
import { callDay } from './call-day.ts'
import { callPeriod } from './call-period.ts'
import { madeTitle, titleLine } from './call-title.ts'
import { company } from './company.ts'
import type { Draft } from './dialect.ts'
import { dialects } from './dialects.ts'
import { languages } from './languages.ts'
import { numberedTurns } from './numbered-turns.ts'
import { framed, withFrame } from './page-frame.ts'
import { parseProblems, tooManyLines } from './parse-problems.ts'
import { cast, speakers } from './people.ts'
import { plain } from './plain.ts'
import { MOST_LINES, seedText, type SeedText } from './seed-text.ts'

/** Paragraphs at the beginning in which company, period and date are looked for. */
const OPENING = 12

/**
 * Reads a decoded seed: the dialect that explains it best, then company, period, date, people, sections and exchanges.
 * Every line that is not blank is in exactly one node of the transcript, or in `unplaced`. Lines of a seed that is two
 * files are numbered through both; problems name the file and its line.
 * @returns the transcript with warnings (`text-damaged`, `unplaced-line`, `pair-unsure`, `speaker-unknown`, `seed-empty`); without turns and with an
 *   error `seed-too-long` where the seed cannot be a call
 */
export function parse(seed: { id: string; file: string; text: string; second?: SecondFile }): Outcome<Transcript> {
  const frame = framed(seedText(seed))
  const text = frame.seed
  const ranked = dialects
    .map((dialect) => ({ dialect, score: Math.round(dialect.score(text) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score)
  const { name, read } = ranked[0]?.dialect ?? plain
  const scores = ranked.map(({ dialect, score }) => ({ name: dialect.name, score }))
  const draft = withFrame(read(text), frame)
  draft.participants.push(...(text.facts.speakers ?? []).map(({ name: who, role, firm }) => {
    return { name: who, detail: [role, firm].filter(Boolean).join(', ') || null, side: null }
  }))
  const value = assemble(text, draft, name, scores)
  const problems = text.count > MOST_LINES ? [tooManyLines(text)] : [...text.problems, ...parseProblems(value, draft, seed.file)]
  return { value, problems: problems.map((one) => inItsFile(one, seed.second)) }
}

function assemble({ id, aside, facts }: SeedText, draft: Draft, dialect: string, scores: DialectScore[]): Transcript {
  const { unplaced } = draft
  const front = aside.length === 0 ? draft.front : [...draft.front, ...aside].sort((a, b) => a.line - b.line)
  const known = cast(draft)
  const turns = numberedTurns(known)
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  const spoken = languages(paragraphs, front)
  const opening = paragraphs.slice(0, OPENING).map(({ source, translation }) => (source ?? translation)?.text ?? '')
  const title = facts.title ?? titleLine(front)
  const found = company({ title, front: front.map(({ text }) => text), opening, id })
  const whose = { name: facts.company ?? found.name, ticker: facts.ticker ?? found.ticker, exchange: facts.exchange ?? found.exchange }
  const stated = facts.period
  const period = stated && stated.quarter !== null ? { year: stated.year, quarter: stated.quarter } : firstPeriod([title ?? '', ...front.map(({ text }) => text), ...opening, id.replaceAll('_', ' ')])
  return {
    id,
    title: title ?? madeTitle(whose, period),
    company: whose,
    period,
    date: facts.date ?? callDay(front, opening),
    dialect,
    dialects: scores,
    translation: spoken.translation,
    sourceLang: spoken.sourceLang,
    speakers: speakers(known.turns),
    turns,
    front,
    unplaced,
  }
}

function firstPeriod(texts: string[]): Transcript['period'] {
  for (const text of texts) {
    const period = callPeriod(text)
    if (period) return period
  }
  return null
}

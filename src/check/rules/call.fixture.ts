import type { RuleName } from '../../model/rule-name.ts'
import type { ChineseLang, Speaker, Transcript, Turn } from '../../model/transcript.ts'
import { check } from '../check.ts'
import { plainSettings } from '../check-settings.ts'
import type { Finding } from '../finding.ts'
import { parseGlossary } from '../evidence/glossary.ts'

/** What a made call differs in from the plainest one: one turn of the CFO, in Simplified Chinese. */
export interface MadeCall {
  lang?: ChineseLang
  speakers?: Partial<Speaker>[]
  /** Names of participants as a list in the seed has them. */
  participants?: string[]
  glossary?: string
}

/** A paragraph of a made call: source and translation. */
export type MadePair = [string | null, string | null]

/**
 * Makes a call for tests. Every paragraph takes two lines; its id is `p1`, `p2` …
 * @param turns pairs of each turn; the n-th turn is the n-th speaker's
 */
export function madeCall(
  turns: MadePair[][],
  { lang = 'zh-Hans', speakers = [], participants = [] }: MadeCall = {},
): Transcript {
  let line = 0
  let n = 0
  const people = turns.map((_, index): Speaker => ({
    id: `speaker-${index}`,
    name: 'Ann Lee',
    aliases: [],
    zh: [],
    role: 'Chief Financial Officer',
    firm: null,
    side: 'company',
    ...speakers[index],
  }))
  return {
    id: 'made',
    title: 'Made',
    company: { name: 'Example', ticker: null, exchange: null },
    period: { year: 2025, quarter: 1 },
    date: null,
    confidence: 1,
    layout: 'induced',
    dialect: 'made',
    dialects: [],
    translation: { lang, origin: 'unknown', notice: null },
    sourceLang: 'en',
    speakers: people,
    turns: turns.map((pairs, index): Turn => ({
      speaker: `speaker-${index}`,
      line: line + 1,
      lines: [],
      section: 'prepared',
      exchange: null,
      paragraphs: pairs.map(([source, translation]) => {
        line += 2
        n += 1
        return {
          id: `p${n}`,
          n,
          notes: [],
          corrections: [],
          source: source === null ? null : { text: source, line: line - 1, lines: [line - 1] },
          translation: translation === null ? null : { text: translation, line, lines: [line] },
        }
      }),
    })),
    front: participants.map((text, index) => ({ line: 900 + index, kind: 'participant' as const, text })),
    unplaced: [],
  }
}

/** The seed of a made call: its texts, each on its line. */
export function madeText({ turns }: Transcript): string {
  return turns
    .flatMap((turn) =>
      turn.paragraphs.flatMap(({ source, translation }) => [source?.text ?? '', translation?.text ?? '']),
    )
    .join('\n')
}

/** What one rule finds in a made call. */
export function findingsOf(rule: RuleName, turns: MadePair[][], made: MadeCall = {}): Finding[] {
  const transcript = madeCall(turns, made)
  const glossary = parseGlossary(made.glossary ?? '[]', 'glossary.yaml').value
  const found = check(transcript, { file: 'made.txt', text: madeText(transcript), glossary, settings: plainSettings })
  return found.filter(({ problem }) => problem.rule === rule)
}

/** What one rule says of a made call of one turn. */
export function messagesOf(rule: RuleName, pairs: MadePair[], made: MadeCall = {}): string[] {
  return findingsOf(rule, [pairs], made).map(({ problem }) => problem.message)
}

/** A glossary for made calls. */
export const GLOSSARY = `
- term: revenue
  hans: [收入, 营收, 营业收入]
  hant: [營收, 營業收入, 收入]
  meaning: { en: a, hans: b, hant: c }
- term: operating income
  hans: [营业利润, 运营利润]
  hant: [營業利益]
  forbidden: { hans: [营业收入], hant: [營業收入] }
  meaning: { en: a, hans: b, hant: c }
- term: generative AI
  hans: [生成式 AI]
  hant: [生成式 AI]
  meaning: { en: a, hans: b, hant: c }
- term: growth
  hans: [增长]
  hant: [成長]
  check: false
  meaning: { en: a, hans: b, hant: c }
`

import type { FigureRow } from '../../check/evidence/figure-rows.ts'
import type { RoleWords } from '../../check/evidence/role-words.ts'
import type { Finding } from '../../check/finding.ts'
import type { CallFacts, CallTurn } from '../../model/call-facts.ts'
import type { Severity } from '../../model/problem.ts'
import type { ChineseLang, Transcript } from '../../model/transcript.ts'
import { convert } from '../../script/convert.ts'
import type { NameIn } from '../../script/words/settled-names.ts'
import { punctuate } from '../../script/punctuate.ts'
import type { AlignedSentences } from '../aligned-sentences.ts'
import type { CallView } from './call-view.ts'
import type { PageMarks } from './marks-in.ts'
import { openingOf } from './opening-of.ts'
import { sayingOf } from './saying-of.ts'
import { isEcho } from '../../text/echo.ts'
import { chineseIn } from '../../text/chinese/chinese-in.ts'

/** What the facts of a call are gathered from. */
export interface FactSources {
  transcript: Transcript
  turns: readonly CallTurn[]
  /** How many notes stand at each paragraph, by id. */
  notes: ReadonlyMap<string, number>
  /** What the checks found, and how its figures compare. */
  findings: readonly Finding[]
  figureRows: readonly FigureRow[]
  /** Names the compiled texts. */
  digest: string
  view: Pick<CallView, 'lexicon' | 'nameIn'>
  /** Says roles in Chinese. */
  roles: RoleWords
  /** Which sentences say the same. */
  sentences: AlignedSentences
  /** What the page marks, by id of the paragraph. */
  marks: ReadonlyMap<string, PageMarks>
}

/** Gathers what the pages know of a call besides its text and its turns. */
export function callFactsOf({
  transcript,
  turns,
  notes,
  findings,
  figureRows,
  digest,
  view: { lexicon, nameIn },
  roles,
  sentences,
  marks,
}: FactSources): CallFacts {
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  const zhLang = chineseIn(transcript)
  return {
    id: transcript.id,
    title: transcript.title,
    company: transcript.company,
    period: transcript.period,
    date: transcript.date,
    translation: transcript.translation && {
      ...transcript.translation,
      notice: bothScripts(transcript.translation.notice ?? undefined, zhLang, (text, from, to) =>
        convert(text, from, to, lexicon),
      ),
    },
    sourceLang: transcript.sourceLang,
    participants: transcript.speakers.map(({ id, name, zh, role, firm, side }) => {
      const own = turns.filter(({ speaker }) => speaker === id)
      const words = own.reduce((sum, turn) => sum + turn.words, 0)
      return {
        id,
        name,
        zh: bothScripts(zh[0], zhLang, nameIn),
        role,
        roleZh: role === null ? null : roles(role),
        firm,
        side,
        words,
        turns: own.length,
        firstTurn: own[0]?.n ?? null,
      }
    }),
    exchanges: askersIn(turns),
    counts: {
      paragraphs: paragraphs.length,
      translated: paragraphs.filter(
        ({ source, translation }) => source && translation && !isEcho(source.text, translation.text),
      ).length,
      notes: [...notes.values()].reduce((sum, count) => sum + count, 0),
      words: turns.reduce((sum, { words }) => sum + words, 0),
    },
    checks: checkTally(findings, figureRows),
    opening: openingOf(transcript, turns, marks),
    saying: sayingOf(transcript, turns, sentences, marks),
    digest,
  }
}

function bothScripts(
  text: string | undefined,
  lang: ChineseLang | null,
  to: NameIn,
): CallFacts['participants'][number]['zh'] {
  if (text === undefined || lang === null) return null
  return {
    'zh-Hans': punctuate(to(text, lang, 'zh-Hans'), 'zh-Hans').text,
    'zh-Hant': punctuate(to(text, lang, 'zh-Hant'), 'zh-Hant').text,
  }
}

/** The first analyst of each exchange. */
function askersIn(turns: readonly CallTurn[]): CallFacts['exchanges'] {
  const asked = turns.filter(({ exchange }) => exchange !== null)
  return [...Map.groupBy(asked, ({ exchange }) => exchange).values()].map(
    (own) => own.find(({ side }) => side === 'analyst')?.speaker ?? null,
  )
}

/** How many findings of a call stand, by severity, and how its figures compare. */
function checkTally(findings: readonly Finding[], rows: readonly FigureRow[]): CallFacts['checks'] {
  const standing = (severity: Severity) =>
    findings.filter(({ problem, accepted }) => accepted === null && problem.severity === severity).length
  const verdict = (name: FigureRow['verdict']) => rows.filter((row) => row.verdict === name).length
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

import { problem } from '../model/problem.ts'
import type { Passage, Transcript } from '../model/transcript.ts'
import { splitLines } from '../read/bytes/lines.ts'
import { inItsFile, type SecondFile } from '../read/seeds/two-files.ts'
import { rules } from './all-rules.ts'
import { checkedCall } from './checked-call.ts'
import type { CheckSettings } from './check-settings.ts'
import type { Acceptance, Finding } from './finding.ts'
import type { Glossary } from './evidence/glossary.ts'
import { joinedRanges } from './joined-ranges.ts'
import { ruleText } from '../words/rule-words.ts'
import { fill } from './localised.ts'
import { placeIn } from './place-in.ts'
import type { Found, Mark, Rule } from './rule.ts'

/** What a check works with besides the transcript. */
export interface CheckContext {
  /** Path of the seed, as people are shown it. */
  file: string
  /** The decoded seed, from which columns are told. */
  text: string
  /** The second file of a seed that is two files. */
  second?: SecondFile | undefined
  glossary: Glossary
  settings: CheckSettings
}

/**
 * Checks a call by every rule.
 * @param transcript with the editor's corrections, where there are any
 * @returns what was found, in the order of the seed; what an editor accepts or corrects is marked so
 */
export function check(transcript: Transcript, { file, text, second, glossary, settings }: CheckContext): Finding[] {
  const call = checkedCall(transcript, glossary)
  const lines = splitLines(text)
  const paragraphs = new Map(call.paragraphs.map(({ paragraph }) => [paragraph.id, paragraph]))
  const passageOf = ({ paragraph, side }: Mark): Passage | null => paragraphs.get(paragraph)?.[side] ?? null

  const places = new Map(call.paragraphs.map(({ paragraph: { id, n } }, at) => [id, { at, n }]))

  const findings = rules.flatMap((rule) => {
    const each = (rule.find?.(call) ?? []).map((found): Finding => {
      const finding = placed(rule, found)
      return { ...finding, accepted: correctionOf(found) ?? settings.acceptanceOf(transcript.id, finding.problem) }
    })
    return joinedRanges(rule, each, places)
  })
  return findings.sort(
    (a, b) => (a.problem.line ?? 0) - (b.problem.line ?? 0) || (a.problem.column ?? 0) - (b.problem.column ?? 0),
  )

  function placed(rule: Rule, { says, values, paragraph, marks, line, actual, expected }: Found): Finding {
    const text = ruleText(rule.name, 'en')
    const first = marks[0]
    const passage = first ? passageOf(first) : null
    const place = first && passage ? placeIn(passage, first.start, lines) : { line: line ?? null, column: null }
    return {
      problem: inItsFile(
        problem({
          rule: rule.name,
          severity: settings.severityOf(rule),
          file,
          ...place,
          paragraph: paragraph?.id ?? first?.paragraph ?? null,
          actual: actual ?? null,
          expected: expected ?? null,
          message: fill(text.messages?.[says] ?? text.title, values, 'en'),
          hint: text.mend,
        }),
        second,
      ),
      marks,
      says,
      values,
      accepted: null,
    }
  }

  /** A figure that the editor has corrected is known: the page shows what it should read. */
  function correctionOf({ marks }: Found): Acceptance | null {
    for (const mark of marks) {
      const words = passageOf(mark)?.text.slice(mark.start, mark.end)
      const correction = paragraphs
        .get(mark.paragraph)
        ?.corrections.find(({ kind, quote }) => kind === 'figure' && quote === words)
      if (correction) return { reason: correction.reason, since: null, by: 'correction' }
    }
    return null
  }
}

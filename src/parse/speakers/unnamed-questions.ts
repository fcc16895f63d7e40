import type { SeedLine } from '../frames/seed-line.ts'
import { ANSWERER, QUESTIONER } from '../labels/prefix.ts'
import { labelOf } from '../labels/speaker-label.ts'
import type { Candidate } from './naming.ts'

const ENDS = /[?？]["”’」』)）]?$/
const NUMBERED =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]|[问問][题題] ?[\d一二三四五六七八九十]{1,3}\s*[、.．:：]?)\s*\S/

/** Lines of one question at most. */
const MOST_LINES = 6

/**
 * Finds questions that nothing but the answer below them shows, as in minutes of investors' visits:
 * ```
 * 1、公司一季度卖了多少台？
 * 答：一千万台。
 * ```
 * @param named the lines that begin with the name of who speaks
 * @returns by index of the first line of each question
 */
export function unnamedQuestions(
  lines: readonly SeedLine[],
  named: readonly (Candidate | null)[],
): [number, Candidate][] {
  // Where questions have their sign, a question mark alone makes none.
  const signed = named.some((one) => one?.label.side === 'analyst' && one.label.name === QUESTIONER)
  const found: [number, Candidate][] = []
  let last: Candidate | null = null
  named.forEach((one, at) => {
    if (one && isAnswer(one) && (last === null || isAnswer(last))) {
      const start = numberAbove(lines, at, named) ?? (signed ? null : askedAbove(lines, at, named))
      if (start !== null) found.push([start, question(lines[start]?.text ?? '')])
    }
    last = one ?? last
  })
  return found
}

function isAnswer({ label, certain }: Candidate): boolean {
  return certain && label.name === ANSWERER && label.side === 'company'
}

/** The line with the number of the question above an answer. */
function numberAbove(lines: readonly SeedLine[], answer: number, named: readonly (Candidate | null)[]): number | null {
  for (let at = answer - 1; at >= 0 && at >= answer - MOST_LINES && !named[at]; at--) {
    if (NUMBERED.test(lines[at]?.text ?? '')) return at
  }
  return null
}

/** The line above an answer, where it ends as a question. */
function askedAbove(lines: readonly SeedLine[], answer: number, named: readonly (Candidate | null)[]): number | null {
  const above = answer - 1
  return !named[above] && ENDS.test(lines[above]?.text ?? '') ? above : null
}

function question(text: string): Candidate {
  return { label: { ...labelOf(QUESTIONER), side: 'analyst' }, rest: text, style: 'colon', certain: true }
}

import type { Problem } from '../../../../src/model/problem.ts'
import type { Transcript } from '../../../../src/model/transcript.ts'
import { compare, type ReadingComparison } from './compare.ts'
import type { Case } from './draw-case.ts'
import { readDrawn } from './read-drawn.ts'

/** Share of pairs, and of speakers, with which a layout holds. */
const LEAST = 0.99

/** The problem with which a reader says that it does not know. */
const UNSURE = 'reading-unsure'

/** A case, and what reading made of it. */
export interface Judged extends Case {
  /** `null` where the files are not read as a call at all. */
  comparison: ReadingComparison | null
  read: Transcript | null
  problems: Problem[]
  holds: boolean
  /** Wrong, and nothing said so: neither `reading-unsure` nor an error. */
  silent: boolean
}

/** Compares what was read of a case with the truth. */
export function comparedCase(
  { truth, layout }: Case,
  value: Transcript,
): { comparison: ReadingComparison; holds: boolean } {
  const comparison = compare(truth, value, layout)
  const { pairs, paragraphs, speakers } = comparison
  return { comparison, holds: pairs >= LEAST * paragraphs && (speakers === null || speakers >= LEAST * paragraphs) }
}

/** Reads a case and compares it with the truth. */
export async function judgeCase(drawn: Case): Promise<Judged> {
  const { value, problems } = await readDrawn(drawn.bytes)
  const { comparison, holds } = value ? comparedCase(drawn, value) : { comparison: null, holds: false }
  const told = value === null || problems.some(({ rule, severity }) => rule === UNSURE || severity === 'error')
  return { ...drawn, comparison, read: value, problems, holds, silent: !holds && !told }
}

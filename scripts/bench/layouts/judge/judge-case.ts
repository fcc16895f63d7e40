import type { Problem } from '../../../../src/model/problem.ts'
import type { Transcript } from '../../../../src/model/transcript.ts'
import { compare, type Comparison } from './compare.ts'
import type { Case } from './draw-case.ts'
import { readDrawn } from './read-drawn.ts'

/** Share of pairs, and of speakers, with which a layout holds. */
const LEAST = 0.99

/** The problem with which a reader says that it does not know. */
const UNSURE = 'reading-unsure'

/** A case, and what reading made of it. */
export interface Judged extends Case {
  /** `null` where the files are not read as a call at all. */
  comparison: Comparison | null
  read: Transcript | null
  problems: Problem[]
  holds: boolean
  /** Wrong, and nothing said so: neither `reading-unsure` nor an error. */
  silent: boolean
}

/** Reads a case and compares it with the truth. */
export async function judgeCase(drawn: Case): Promise<Judged> {
  const { value, problems } = await readDrawn(drawn.bytes)
  const comparison = value && compare(drawn.truth, value, drawn.layout)
  const holds =
    comparison !== null &&
    comparison.pairs >= LEAST * comparison.paragraphs &&
    (comparison.speakers === null || comparison.speakers >= LEAST * comparison.paragraphs)
  const told = value === null || problems.some(({ rule, severity }) => rule === UNSURE || severity === 'error')
  return { ...drawn, comparison, read: value, problems, holds, silent: !holds && !told }
}

import { problem, type Problem } from '../../model/problem.ts'
import { SURE } from './confidence.ts'
import type { Doubt, DoubtKind } from './doubts.ts'

/** What is in doubt, in words. */
const WORDS: Record<DoubtKind, string> = {
  misfit: 'some pairs do not fit each other',
  alone: 'paragraphs have no counterpart in the other language',
  frame: 'texts begin or end with what looks like a frame',
  mixed: 'texts hold both languages',
  marked: 'markup is left in texts',
  label: 'lines that look like names or headings are taken for speech',
  unnamed: 'nobody is named for some paragraphs',
  crossed: 'paragraphs agree better with the translation of a neighbour',
  broken: 'paragraphs begin or end in the middle of a sentence',
  prefixed: 'a speaker’s name is left in the text',
  name: 'somebody speaks whose name looks like none',
  handed: 'the operator goes on after giving the word to somebody',
  lost: 'sentences of the file are in no text that was read',
  odd: 'lines were taken for something else than lines that look like them',
  voices: 'another voice seems to begin where nobody is named',
  nobody: 'several seem to speak and nobody is named',
  again: 'texts begin or end with the same words',
  silent: 'somebody is named and says nothing',
}

/** Places of one doubt that are named. */
const MOST_LINES = 3

/** What the reader was not sure of. */
export interface Unsure {
  /** From 0 to 1. */
  confidence: number
  doubts: readonly Doubt[]
  /** The readings that were tried, the best first. */
  readings: readonly string[]
}

/** One problem that says what is in doubt, in which lines, and what the second reading would have been; none where the reading is sure. */
export function readingUnsure({ confidence, doubts, readings: [first = '', second] }: Unsure, file: string): Problem[] {
  if (confidence >= SURE) return []
  const open = doubts.filter(({ share, lines }) => share > 0 && lines.length > 0).sort((a, b) => b.share - a.share)
  const reasons = open.map(({ kind, lines }) => {
    const named = lines.slice(0, MOST_LINES).join(', ')
    if (lines.length === 0) return WORDS[kind]
    return `${WORDS[kind]} (${lines.length > MOST_LINES ? `lines ${named} and ${lines.length - MOST_LINES} more` : `line ${named}`})`
  })
  const found = reasons.length > 0 ? reasons.join('; ') : 'the two languages hardly fit each other'
  const other = second === undefined ? '' : ` The second reading would be “${second}”.`
  return [
    problem({
      rule: 'reading-unsure',
      severity: 'warning',
      file,
      line: open[0]?.lines[0] ?? null,
      actual: `read as “${first}”, confidence ${confidence.toFixed(2)}`,
      message: `It is not certain that this file was read right: ${found}.${other}`,
      hint: 'Look at `npm run -s inspect -- --why FILE`. Where a line is taken for the wrong thing, teach the layout with `npm run import -- FILE`.',
    }),
  ]
}

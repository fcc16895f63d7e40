import type { FrontLine } from '../../model/transcript.ts'
import { isResidue } from './residue.ts'
import { frontLines, type OpenedLine } from './opened.ts'

/** Longest word of an interface, in characters. */
const LONGEST = 40

/** Such words in a row that are an interface, not an answer. */
const FEWEST = 2

/**
 * Takes the words of an interface from the very top and the very end of a saved page, where two of them at least follow
 * one another. Anywhere else somebody may say them.
 */
export function interfaceEnds(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[] } {
  const isInterface = ({ text, marks }: OpenedLine) => marks.furniture || (text.length <= LONGEST && isResidue(text))
  const first = lines.findIndex((line) => !isInterface(line))
  const last = lines.findLastIndex((line) => !isInterface(line))
  if (first === -1) return { lines, aside: [] }
  const words = (part: OpenedLine[]) => (part.filter(({ marks }) => !marks.furniture).length >= FEWEST ? part : [])
  const out = new Set(
    [...words(lines.slice(0, first)), ...words(lines.slice(last + 1))].filter(({ marks }) => !marks.furniture),
  )
  return {
    lines: lines.filter((line) => !out.has(line)),
    aside: [...out].flatMap((line) => frontLines(line, 'residue')),
  }
}

import { problem, type Problem } from '../../model/problem.ts'
import { eachLine } from '../bytes/lines.ts'

/** The second file of a seed that is two files. */
export interface SecondFile {
  /** The path shown to people. */
  file: string
  /** The line of the seed's text that is its first line. */
  line: number
}

/** What parts the two texts: a line that holds a form feed and nothing else. */
const BORDER = '\f\n'

/**
 * The text of a seed that is two files: the English one, a line with a form feed, the Chinese one. Lines are numbered
 * through both; `inItsFile` brings a number back to its file.
 */
export function joinTexts(english: string, chinese: string): { text: string; line: number } {
  const first = /[\r\n]$/.test(english) || english === '' ? english : `${english}\n`
  let count = 0
  eachLine(first, () => (count += 1))
  return { text: first + BORDER + chinese, line: count + 2 }
}

/** A problem of a seed at the file, and at the line of the file, where it lies. */
export function inItsFile(found: Problem, second: SecondFile | undefined): Problem {
  if (!second || found.line === null || found.line < second.line) return found
  return problem({ ...found, file: second.file, line: found.line - second.line + 1 })
}

import { splitLines } from '../bytes/lines.ts'

/** A file that begins with a text between two lines of `---`. */
export interface FrontMatter {
  /** What stands between the two lines; its first line is the second of the file. */
  head: string
  /** The lines behind them. */
  body: string[]
  /** 1-based line of the file on which the body begins. */
  bodyLine: number
}

/** Takes the front matter off a file; `null` where it has none. */
export function frontMatter(content: string): FrontMatter | null {
  const lines = splitLines(content)
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (lines[0]?.trimEnd() !== '---' || close === -1) return null
  return { head: lines.slice(1, close).join('\n'), body: lines.slice(close + 1), bodyLine: close + 2 }
}

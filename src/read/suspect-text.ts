import { problem, type Problem } from '../model/problem.ts'

/**
 * What only stands in text that was decoded wrongly before it was saved: replacement characters; UTF-8 read as
 * Latin-1 or Windows-1252; replacement characters read as GBK.
 */
const SUSPECT = /\uFFFD|锟斤拷|â€[\u0080-\u009f™œžšŸ˜“”•–—¦\u00a0]|ï»¿|[ÃÂ][\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf]{2}/gu

/**
 * Finds text that was already broken when the file was saved.
 * @returns at most one `encoding-suspect` warning, at the first place, with the number of places
 */
export function suspectText(text: string, file: string): Problem[] {
  const matches = text.match(SUSPECT)
  const first = matches?.[0]
  if (!matches || first === undefined) return []
  const at = text.indexOf(first)
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  return [
    problem({
      rule: 'encoding-suspect',
      severity: 'warning',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      actual: first,
      message: `Characters of a wrong decoding stand in the text (${matches.length} in all).`,
      hint: 'Get the text again from its source: what was lost cannot be restored here.',
    }),
  ]
}

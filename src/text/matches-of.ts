/**
 * All matches of a pattern in a text, as `matchAll` gives them. `matchAll` copies the pattern each time, which for
 * patterns with many words takes longer than the search (measured: three times as long for the glossary).
 * @param pattern global; its `lastIndex` is 0 afterwards
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Calls `visit` for each line of a text, with the line and its 1-based number. Lines end in LF, CRLF or CR and in
 * nothing else: NEL, U+2028 and U+2029 are characters of a seed. A final line end does not begin another line.
 */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  let number = 0
  let from = 0
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      visit(text.slice(from, at), ++number)
      from = at + 1
    }
  }
  // Not by `indexOf` where line ends are mixed: one that does not occur again would be looked for to the end each time.
  else for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue
    visit(text.slice(from, at), ++number)
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1
    from = at + 1
  }
  if (from < text.length) visit(text.slice(from), ++number)
}

/** The lines of a text, as `eachLine` finds them: line n of the seed is element n − 1. */
export function splitLines(text: string): string[] {
  const lines: string[] = []
  eachLine(text, (line) => lines.push(line))
  return lines
}

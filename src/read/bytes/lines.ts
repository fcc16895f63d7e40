/** What ends a line besides LF. */
const OTHERS = /[\r\v\f\u0085\u2028\u2029]/

const LINE_FEED = 0x0a
const FORM_FEED = 0x0c
const CARRIAGE_RETURN = 0x0d

/**
 * Calls `visit` for each line of a text, with the line and its 1-based number. Lines end in LF, CRLF, CR, or one of
 * U+000B, U+0085, U+2028, U+2029, which word processors and web pages leave. A form feed ends a page, and so the line that
 * it stands behind; with another line end beside it the two are one, and at the beginning of a line it belongs to that
 * line. So texts whose pages begin `\f` have the numbers that an editor shows. A final line end begins no other line.
 */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  let number = 0
  let from = 0
  if (!OTHERS.test(text)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      visit(text.slice(from, at), ++number)
      from = at + 1
    }
  }
  // Not by `indexOf` where line ends are mixed: one that does not occur again would be looked for to the end each time.
  else
    for (let at = 0, content = false; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (!isEnd(unit) || (unit === FORM_FEED && !content)) {
        content ||= unit !== FORM_FEED
        continue
      }
      visit(text.slice(from, at), ++number)
      if (unit === FORM_FEED && isEnd(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== FORM_FEED) at += 1
      if (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1
      from = at + 1
      content = false
    }
  if (from < text.length) visit(text.slice(from), ++number)
}

/** The lines of a text, as `eachLine` finds them: line n of the seed is element n − 1. */
export function splitLines(text: string): string[] {
  const lines: string[] = []
  eachLine(text, (line) => lines.push(line))
  return lines
}

function isEnd(unit: number): boolean {
  return (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

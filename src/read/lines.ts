/**
 * Calls `visit` for each line of a text, with the line and its 1-based number. Lines end in LF, CRLF or CR and in
 * nothing else: NEL, U+2028 and U+2029 are characters of a seed. A final line end does not begin another line.
 */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  let number = 0
  let from = 0
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (from < text.length) {
    if (feed !== -1 && feed < from) feed = text.indexOf('\n', from)
    if (carriage !== -1 && carriage < from) carriage = text.indexOf('\r', from)
    const end = carriage === -1 ? feed : feed === -1 ? carriage : Math.min(feed, carriage)
    number += 1
    if (end === -1) {
      visit(text.slice(from), number)
      return
    }
    visit(text.slice(from, end), number)
    from = end === carriage && feed === end + 1 ? end + 2 : end + 1
  }
}

/** The lines of a text, as `eachLine` finds them: line n of the seed is element n − 1. */
export function splitLines(text: string): string[] {
  const lines: string[] = []
  eachLine(text, (line) => lines.push(line))
  return lines
}

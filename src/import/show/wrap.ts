import { columns } from '../../check/report/console-report.ts'

/**
 * What may not be parted: a word without Chinese with what stands around it; a Chinese character with the opening marks
 * before it and the closing ones behind it; blanks.
 */
const PIECE = /\s+|[（「『《〈“‘(【]*\p{Script=Han}[，。、；：？！）」』》〉”’…,.;:?!)】%]*|[^\s\p{Script=Han}]+/gu

/**
 * Breaks a text into lines for a console, in which Chinese characters are two columns wide.
 * @param width columns of a line, at least 2
 * @param most lines at most; what is left out shows as `…`
 */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    lines.push(line.trimEnd())
    line = ''
  }
  for (const [piece] of text.trim().matchAll(PIECE)) {
    if (lines.length > most) break
    if (columns(line) + columns(piece.trimEnd()) > width && line !== '') flush()
    if (line === '' && piece.trim() === '') continue
    for (const character of columns(piece) > width ? piece : [piece]) {
      if (columns(line) + columns(character.trimEnd()) > width) flush()
      line += character
    }
  }
  if (line !== '') flush()
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  kept.push(shortened(kept.pop() ?? '', width))
  return kept
}

/** A text with `…` behind it, within a width. */
function shortened(text: string, width: number): string {
  const characters = [...text]
  while (columns(characters.join('')) >= width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A text filled up with blanks to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

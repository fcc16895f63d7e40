/**
 * What Markdown would read as more than text, anywhere in a line (CommonMark 0.31; of GitHub's extensions strikethrough,
 * footnotes and formulas). `$` before a digit is money: it closes no formula, so that none is opened.
 */
const ANYWHERE = /[\\`*_[\]<~]|&(?=[a-z#])|\$(?!\d)/giu

/** The same at the beginning of a line: headings, quotations, lists, rules, tables. */
const AT_START = /^(?:[#>+=|:-]|\d{1,9}[.)])/

/** What a line cannot hold, or would lose at its ends. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|^\s|\s$/gu

/** Characters that a backslash may stand before. */
const ESCAPED = /\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});/gi

/** Writes a text as one line of Markdown that shows it as it is, and that `readMarkdownText` reads back. */
export function markdownText(text: string): string {
  return text
    .replace(ANYWHERE, (character) => `\\${character}`)
    .replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(UNWRITABLE, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`)
}

/** Reads back what `markdownText` has written. */
export function readMarkdownText(line: string): string {
  return line.replace(ESCAPED, (whole, character: string | undefined, digits: string | undefined) => {
    if (character !== undefined) return character
    const point = Number.parseInt(digits ?? '', 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** A place in running text where Markdown or MDX could read syntax, and must not. */
export interface Unsafe {
  /** Matches the one character to be written as a reference; it looks around itself, never consumes more. */
  pattern: RegExp
  /** The construct that would otherwise begin here. */
  construct: string
}

/**
 * Everything in a text that Sätteri's MDX reads as more than text (CommonMark 0.31 §2.4 and §4–6, MDX 3). GFM is switched
 * off for emitted documents (`features.ts`): its autolinks are found in the finished text, where no escape reaches.
 * Each character is written as a numeric character reference, which no construct begins with.
 */
export const unsafe: Unsafe[] = [
  { pattern: /\\/g, construct: 'backslash escape' },
  { pattern: /&/g, construct: 'character reference' },
  { pattern: /[<>]/g, construct: 'JSX element, autolink, block quote' },
  { pattern: /[{}]/g, construct: 'MDX expression' },
  { pattern: /[`]/g, construct: 'code span or fence' },
  { pattern: /[*_~^]/g, construct: 'emphasis, rule, strikethrough, superscript' },
  { pattern: /[[\]|]/g, construct: 'link, image, footnote, table' },
  { pattern: /\$/g, construct: 'maths' },
  { pattern: /^[#+\-=]/g, construct: 'heading, list, rule, front matter' },
  { pattern: /(?<=^\d{1,9})[.)]/g, construct: 'ordered list' },
  { pattern: /^[ie](?=(?:m|x)port)/g, construct: 'ESM' },
  { pattern: /^\s|\s$/gu, construct: 'white space that is trimmed' },
  { pattern: /[^\S ]/gu, construct: 'line end or white space other than a space' },
  { pattern: /[\p{Cf}\p{Zl}\p{Zp}]/gu, construct: 'invisible character: shown in the document for what it is' },
]

/**
 * What no character reference can stand for: CommonMark turns NUL and surrogates into U+FFFD, HTML maps C1 controls
 * to Windows-1252. See `escape-text.ts` for what is written instead.
 */
export const unrepresentable = /[\p{Cc}\p{Cs}\uffff]/gu

import { unrepresentable, unsafe } from './unsafe.ts'

/** White space that a numeric reference carries safely although it is a control character. */
const REFERABLE = new Set(['\t', '\n', '\r'])

/**
 * Stands before four hexadecimal digits that name a code unit which MDX cannot hold. U+FFFF is a noncharacter, meant
 * for internal use such as this (The Unicode Standard, §23.7); one in the text is written in the same way.
 */
const ESCAPE = '\uffff'

/** All that is not written as it is, found in one pass. */
const ANY = new RegExp(
  [unrepresentable, ...unsafe.map(({ pattern }) => pattern)].map(({ source }) => source).join('|'),
  'gu',
)
const UNREPRESENTABLE = new RegExp(unrepresentable.source, 'u')

/** So many references a text has at most: the time and room that Sätteri takes for one text grow with their square. */
const MOST_REFERENCES = 1000

/**
 * Writes a text so that MDX reads it back as exactly this text, whatever stands in it, once `unescapeText` has run
 * over what comes out.
 * @param text any string, lone surrogates included
 * @returns one line of MDX without a bare line end
 */
export function escapeText(text: string): string {
  let references = 0
  return text.replace(ANY, (character) =>
    (!REFERABLE.has(character) && UNREPRESENTABLE.test(character)) || ++references > MOST_REFERENCES
      ? hexadecimal(character)
      : reference(character),
  )
}

/** Undoes what `escapeText` did to the characters that MDX cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes(ESCAPE)) return text
  return text.replace(/\uffff([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/**
 * Writes a text as the value of a JSX attribute, quotes included; `unescapeText` applies to it too.
 * @param text any string
 */
export function escapeAttribute(text: string): string {
  return `"${text.replace(unrepresentable, hexadecimal).replace(/[&<>"'{}\\`\p{Zl}\p{Zp}]/gu, reference)}"`
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function hexadecimal(character: string): string {
  return character.replace(/[^]/g, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0'))
}

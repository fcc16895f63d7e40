/** Characters without a width, and blanks other than the usual one: pastes have them inside of names. */
const ODD = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]| {2}|\t/

/**
 * Brings a line that may name a speaker into its usual form: one usual blank between words, no invisible characters, no
 * `@` before it, no hard line break of Markdown and no dash or arrow behind it.
 */
export function tidyLabel(line: string): string {
  const text = ODD.test(line)
    ? line
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : line
  return text.replace(/^@\s*|\s*\\$|\s+(?:[—–―]+|--)$|\s*[>»]+$/gu, '')
}

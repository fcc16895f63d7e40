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

/** Words that meeting software puts behind a name: `Ann Lee External unfamiliar`. */
const BADGES =
  /\s+\(?(?:external|guest|unverified|unfamiliar|host|organi[sz]er|presenter|co-?host|外部|[来來]宾|未[验驗][证證]|主[办辦]方|[组組][织織]者)\)?(?=\s|$)/giu

/** A name without the badges behind it, the sign before it and the brackets around it: `[Ann Lee] (00:01:02)`. */
export function withoutBadges(text: string): string {
  return text
    .replace(/^[[【［](.+)[\]】］]$/u, '$1')
    .replace(/^@\s*/, '')
    .replace(BADGES, '')
    .trim()
}

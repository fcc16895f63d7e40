/** What XML 1.0 cannot hold, escaped or not (its production 2, Char). */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** A text without the characters that no XML document can hold. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, '')
}

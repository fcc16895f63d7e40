/** What would move the cursor, colour, or turn the direction of a console: controls, invisible and bidirectional marks. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A text of unknown origin for a console: nothing in it is obeyed. Line feeds stay. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, (mark) => (mark === '\t' ? ' ' : ''))
}

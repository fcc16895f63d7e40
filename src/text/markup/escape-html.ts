const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const SPECIAL = /[&<>"]|\p{Surrogate}/u
const EACH = /[&<>"]|\p{Surrogate}/gu

/**
 * Writes a text so that HTML shows it as it is, in content and in attributes between double quotes.
 * Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH, (character) => REFERENCES[character] ?? '\ufffd') : text
}

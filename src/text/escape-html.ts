const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const SPECIAL = /[&<>"]/
const EACH = /[&<>"]/g

/**
 * Writes a text so that HTML shows it as it is, in content and in attributes between double quotes.
 * Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  const formed = text.isWellFormed() ? text : text.toWellFormed()
  return SPECIAL.test(formed) ? formed.replace(EACH, (character) => REFERENCES[character] ?? character) : formed
}

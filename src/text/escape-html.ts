const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Writes a text so that HTML shows it as it is, in content and in attributes between double quotes.
 * Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character)
}

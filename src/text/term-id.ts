/** The id of a term of the glossary or of another name: its fragment on the glossary page, `free-cash-flow`. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Search engines and messengers show about so many characters. */
const MOST = 160

/** A text for the head of a page: at most 160 characters, cut between words, and without angle brackets. */
export function summary(text: string): string {
  return withoutBrackets(text.length > MOST ? `${text.slice(0, MOST - 3).replace(/\s+\S*$/, '')}…` : text)
}

/** Some that read the head of a page are no HTML parsers: angle brackets have no business there. */
export function withoutBrackets(text: string): string {
  return text.replace(/[<>]/g, '')
}

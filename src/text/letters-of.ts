/** Letters and digits of a text alone, of one width and in one case: what two ways of writing it have in common. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

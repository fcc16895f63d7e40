/** Whether a translation is the source again, but for case, width, blanks and punctuation. */
export function isEcho(source: string, translation: string): boolean {
  // Chinese begins otherwise and is much shorter: nearly all pairs are told by that.
  if (translation.length < source.length / 2 || translation.length > source.length * 2) return false
  const from = letters(source)
  return from !== '' && from === letters(translation)
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

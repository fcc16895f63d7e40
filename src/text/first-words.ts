/** The first words of a text, cut between words. @param most UTF-16 units */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most + 1)
  const border = /[^\s\p{Script=Han}]$/u.test(cut) ? cut.lastIndexOf(' ') : most
  return `${cut.slice(0, border > 0 ? border : most).replace(/[\s\p{P}]+$/u, '')}…`
}

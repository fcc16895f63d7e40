/** Unicode's own dictionary of Chinese words, in both scripts, with how frequent they are. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Where the words of a text begin and end.
 * @returns 1 at the place of every border, the beginning and the end of the text included
 */
export function wordBorders(text: string): Uint8Array {
  const borders = new Uint8Array(text.length + 1)
  borders[text.length] = 1
  for (const { index } of segmenter.segment(text)) borders[index] = 1
  return borders
}

/**
 * Whether a stretch tears a word: it begins or ends inside one, and holds a border. 粉丝|发布 is torn by 丝发, while 法币 may
 * stand inside a longer word.
 */
export function tearsWord(borders: Uint8Array, start: number, end: number): boolean {
  if (borders[start] === 1 && borders[end] === 1) return false
  for (let at = start + 1; at < end; at++) if (borders[at] === 1) return true
  return false
}

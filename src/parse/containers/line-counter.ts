/**
 * Tells the line of an offset, for offsets that ascend.
 * @param text whose lines end in LF
 * @param first the number of its first line
 */
export function lineCounter(text: string, first = 1): (offset: number) => number {
  let number = first
  let at = 0
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) number += 1
    return number
  }
}

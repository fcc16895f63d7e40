/** U+2FF0 to U+2FFF: operators that describe a character by its parts (⿰氵工 is 江). */
const FIRST = 0x2ff0
const LAST = 0x2fff

/** Whether a UTF-16 unit is an operator that begins an ideographic description sequence. */
export function isDescription(unit: number): boolean {
  return unit >= FIRST && unit <= LAST
}

function parts(operator: number): number {
  return operator === 0x2ff2 || operator === 0x2ff3 ? 3 : 2
}

/**
 * Where each ideographic description sequence of a text ends; OpenCC leaves its parts alone.
 * From right to left, so that a long row of operators takes linear time.
 * @returns by the place of the operator the end of its sequence, 0 where it is not complete and for other characters
 */
export function descriptionEnds(text: string): Int32Array {
  const ends = new Int32Array(text.length)
  for (let at = text.length - 1; at >= 0; at--) {
    const operator = text.charCodeAt(at)
    if (!isDescription(operator)) continue
    let end = at + 1
    let left = parts(operator)
    for (; left > 0 && end < text.length; left--) {
      end = ends[end] || end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1)
    }
    if (left === 0) ends[at] = end
  }
  return ends
}

const SMALL_A = 0x61
const SMALL_Z = 0x7a

/** The block of Chinese characters that nearly all texts keep to (CJK Unified Ideographs). */
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** What kind of unit of a folded text this is. */
export function unitKind(unit: string): 'word' | 'han' | 'sign' {
  const first = unit.charCodeAt(0)
  if ((first >= SMALL_A && first <= SMALL_Z) || isDigit(first)) return 'word'
  if ((first >= FIRST_HAN && first <= LAST_HAN) || /^\p{Script=Han}/u.test(unit)) return 'han'
  return /^[\p{L}\p{N}]/u.test(unit) ? 'word' : 'sign'
}

/** Whether a UTF-16 unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

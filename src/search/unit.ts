/** What kind of unit of a folded text this is. */
export function unitKind(unit: string): 'word' | 'han' | 'sign' {
  if (/^[a-z0-9]/.test(unit)) return 'word'
  if (/^\p{Script=Han}/u.test(unit)) return 'han'
  return /^[\p{L}\p{N}]/u.test(unit) ? 'word' : 'sign'
}

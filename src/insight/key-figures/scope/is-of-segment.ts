import { isWord, roleOf, type Token } from '../../tokens/token.ts'

/** `for the segment` */
export function isOfSegment(after: readonly Token[]): boolean {
  const end = after.findIndex(
    (token) => ['comma', 'and', 'by', 'against'].includes(roleOf(token) ?? '') || token.kind === 'scope',
  )
  const near = end < 0 ? after : after.slice(0, end)
  const first = near.find((token) => !['in', 'of', 'plain'].includes(roleOf(token) ?? ''))
  return (
    near.some((token) => isWord(token) && /^(?:segment|division)$/i.test(token.text)) ||
    (first !== undefined && isWord(first) && /^business$/i.test(first.text))
  )
}

import { roleOf, wordOf, type Role, type Token } from '../../tokens/token.ts'

const OPEN: ReadonlySet<Role> = new Set([
  'plain',
  'in',
  'to',
  'part',
  'company',
  'comma',
  'and',
  'up',
  'adjusted',
  'constant-currency',
])

/**
 * Whether words are only those with which a sentence begins, names of parts of the company and times among them: `Our AWS segment`,
 * `Moving on to the PEO`.
 */
export function isOpening(before: readonly Token[]): boolean {
  return before.every(
    (token) =>
      token.kind === 'period' ||
      token.kind === 'scope' ||
      OPEN.has(roleOf(token) ?? 'other') ||
      /^(?:on|next|first|starting|beginning|of)$/i.test(wordOf(token)),
  )
}

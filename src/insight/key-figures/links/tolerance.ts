import { roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'

/**
 * The bounds of `$7.9 billion, plus or minus $200 million`, `$28 billion ± 2%`, `38.5%, plus or minus 100 basis points`.
 * @returns `null` where no such words follow; `about` where it is not certain what they come to
 */
export function tolerance(tokens: readonly Token[], index: number): { low: number; high: number } | 'about' | null {
  const figure = tokens[index]
  const rest = tokens.slice(index + 1).filter((token, at) => at > 0 || roleOf(token) !== 'comma')
  const words = rest.slice(0, 3).map((token) => wordOf(token).toLowerCase())
  const length = words[0] === '±' ? 1 : words.join(' ') === 'plus or minus' ? 3 : 0
  const other = rest[length]
  if (length === 0 || figure?.kind !== 'figure') return null
  return (other?.kind === 'figure' && bounds(figure, other)) || 'about'
}

function bounds({ figure }: FigureToken, { figure: other }: FigureToken): { low: number; high: number } | null {
  if (figure.low !== figure.high || other.low !== other.high) return null
  const isSame = figure.kind === 'money' && other.kind === 'money' && figure.currency === other.currency
  const isShare = figure.kind === 'money' && other.kind === 'percent'
  if (!isSame && !isShare && !(figure.kind === 'percent' && other.kind === 'points')) return null
  const away = isShare ? (figure.low * other.low) / 100 : other.low
  return { low: figure.low - away, high: figure.high + away }
}

/**
 * Prints a measured value beside what it may be at most, or must be at least. A value outside makes the measurement fail.
 * @param show how a value is written
 */
export function verdict(
  name: string,
  value: number,
  limit: number,
  show: (value: number) => string,
  side: 'most' | 'least' = 'most',
): void {
  const within = side === 'most' ? value <= limit : value >= limit
  if (!within) process.exitCode = 1
  console.log(`${within ? '✓' : '✗'} ${name}: ${show(value)} (at ${side} ${show(limit)})`)
}

/**
 * Prints a measured value beside what it may be at most. A value above that makes the measurement fail.
 * @param show how a value is written
 */
export function verdict(name: string, value: number, most: number, show: (value: number) => string): void {
  const within = value <= most
  if (!within) process.exitCode = 1
  console.log(`${within ? '✓' : '✗'} ${name}: ${show(value)} (at most ${show(most)})`)
}

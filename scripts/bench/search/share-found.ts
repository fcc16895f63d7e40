/**
 * Prints how many of a kind came out right, beside the least share that should. Fewer make the measurement fail.
 * @param least share from 0 to 1
 */
export function shareFound(name: string, found: number, all: number, least: number): void {
  const share = all === 0 ? 1 : found / all
  const within = share >= least
  if (!within) process.exitCode = 1
  console.log(
    `${within ? '✓' : '✗'} ${name}: ${found} of ${all}, ${(share * 100).toFixed(1)}% (at least ${least * 100}%)`,
  )
}

import { bench } from '../figures.ts'

const STARTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Corruptions of the real calls, 500 from each of ten starts. */
export async function corruptions(): Promise<void> {
  for (const start of STARTS) await bench(['--start', String(start), '--short'])
}

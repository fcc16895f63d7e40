import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { compileSeed } from '../src/load/compile-seed.ts'
import type { Compile } from '../src/load/publication.ts'

/** A thread takes about a second to load its dictionaries: so many calls one thread compiles meanwhile. */
const FEW = 24

/** Compiles calls on all cores where there are enough of them to be worth it. */
export const compileOnAllCores: Compile = async (jobs) => {
  if (jobs.length < FEW) {
    const outcomes = []
    for (const job of jobs) outcomes.push(await compileSeed(job))
    return outcomes
  }
  const pool = new Tinypool({
    filename: new URL('../src/load/compile-seed.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  })
  try {
    return await Promise.all(jobs.map((job): ReturnType<typeof compileSeed> => pool.run(job)))
  } finally {
    await pool.destroy()
  }
}

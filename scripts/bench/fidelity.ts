import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a part of the measurement found: how many of how many are right, and which are not. */
export interface Fidelity {
  name: string
  right: number
  all: number
  /** The share that should be right. */
  least: number
  wrong: string[]
}

/**
 * How true the site is to both languages, part by part: files `fidelity-<part>.ts` beside this one, which export `fidelity`.
 * @param args names of parts (default: all)
 */
export async function bench(args: string[]): Promise<void> {
  const parts = readdirSync(import.meta.dirname).flatMap((file) => /^fidelity-(.+)(?<!\.test)\.ts$/.exec(file)?.[1] ?? [])
  for (const part of args.length > 0 ? args : parts) {
    const module: { fidelity: () => Promise<Fidelity[]> } = await import(pathToFileURL(join(import.meta.dirname, `fidelity-${part}.ts`)).href)
    console.log(`\n${part}`)
    for (const { name, right, all, least, wrong } of await module.fidelity()) {
      const within = right >= all * least
      if (!within) process.exitCode = 1
      console.log(`${within ? '✓' : '✗'} ${name}: ${right} of ${all} (at least ${(least * 100).toFixed(0)}%)`)
      for (const one of wrong) console.log(`    ${one}`)
    }
  }
}

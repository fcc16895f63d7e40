import { existsSync } from 'node:fs'
import type { Problem } from '../model/problem.ts'

/**
 * Ends a run of Astro with a message and without a trace: what has to be mended stands in the files of the site, not in a
 * program.
 */
export class Fatal extends Error {
  override name = 'duizhao'

  constructor(message: string) {
    super(message)
    this.stack = ''
  }
}

/** How a build ends that problems at error level have stopped. */
export function stopped(problems: readonly Problem[], outDir: string): Fatal {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return new Fatal(`The build was stopped by ${errors === 1 ? 'one error' : `${errors} errors`}. ${asItWas(outDir)}`)
}

/** What stands in the folder of the finished site after a build that failed. */
export function asItWas(outDir: string): string {
  return existsSync(outDir) ? `${outDir} is as it was.` : `Nothing stands at ${outDir}.`
}

/**
 * `npm run build`: the site in OUT_DIR. Everything is made in a folder of its own, which takes the place of the old
 * site only when it is whole; with a problem at error level nothing is replaced.
 */
import { settings } from '../src/read/settings.ts'
import { errorCode } from '../src/read/error-code.ts'
import { makeSite, type MadeSite } from '../src/build/make-site.ts'
import { report } from '../src/check/report.ts'
import { writeRefusal } from '../src/write/write-refusal.ts'

/** What the machine refuses, which nobody mends by reading where in the program it was refused. */
const REFUSALS = new Set(['EACCES', 'EDQUOT', 'ENOSPC', 'EPERM', 'EROFS'])

const start = performance.now()
const site = settings()
const { cacheDir, outDir } = site.value

try {
  const { value, problems } = await makeSite(site)
  if (problems.length > 0) console.error(report(problems))
  if (!value) {
    const errors = problems.filter(({ severity }) => severity === 'error').length
    console.error(`\nThe build was stopped by ${errors === 1 ? 'one error' : `${errors} errors`}. ${outDir} is as it was.`)
    process.exit(1)
  }
  say(value)
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(REFUSALS.has(errorCode(error)) ? `error: ${writeRefusal(error)}, in ${cacheDir} or at ${outDir}. Make room or give permission there, and build again.` : stack)
  console.error(`\nThe pages could not be made. ${outDir} is as it was.`)
  process.exit(1)
}

function say({ calls, compiled, paragraphs, notes, compiling, paging, finishing }: MadeSite): void {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  console.log(`${calls} calls (${compiled} compiled), ${paragraphs} paragraphs, ${notes} notes in ${outDir}`)
  console.log(
    `Read and compiled in ${seconds(compiling)}, pages in ${seconds(paging)}, search index ${seconds(finishing)} later, ${seconds(performance.now() - start)} in all.`,
  )
}

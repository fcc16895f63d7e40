import { drawCase } from './layouts/draw-case.ts'
import { knownCases } from './layouts/known-cases.ts'
import { judgeCase, type Judged } from './layouts/judge-case.ts'
import { options, USAGE } from './layouts/options.ts'
import { readReal } from './layouts/read-drawn.ts'
import { asJson, report, show } from './layouts/report.ts'

/**
 * `npm run bench -- layouts [COUNT] [SEED] …`: draws layouts, lays real and invented calls out in them, reads them, and
 * prints how many come back, which values are weak, and how many were wrong without a word.
 */
export async function bench(args: string[] = []): Promise<void> {
  const asked = options(args)
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`)
    process.exitCode = 2
    return
  }
  const { count, seed, settled, json } = asked
  const real = await readReal()
  if (asked.show !== null) return show(await judgeCase(drawCase(asked.show, seed, real, settled)))
  const began = process.cpuUsage()
  const cases = asked.known ? knownCases(real) : Array.from({ length: count }, (_, at) => ({ name: null, drawn: () => drawCase(at + 1, seed, real, settled) }))
  const judged: Judged[] = []
  const names = new Map<number, string>()
  for (const { name, drawn } of cases) {
    const one = await judgeCase(drawn())
    judged.push(one)
    if (name !== null) names.set(one.n, name)
  }
  if (json) for (const one of judged) console.log(asJson(one))
  else {
    report(judged, names)
    const { user, system } = process.cpuUsage(began)
    console.log(`  ${((user + system) / 1e6).toFixed(0)} s of processor time`)
  }
}

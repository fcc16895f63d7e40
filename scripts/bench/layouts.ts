import { drawCase, type RealCalls } from './layouts/judge/draw-case.ts'
import { judgeCase, type Judged } from './layouts/judge/judge-case.ts'
import { knownCases, largeTime } from './layouts/judge/known-cases.ts'
import { options, USAGE, type LayoutsOptions } from './layouts/judge/options.ts'
import { readReal } from './layouts/judge/read-drawn.ts'
import { asJson, report, show } from './layouts/judge/report.ts'
import { verdict } from './verdict.ts'

/** Milliseconds in which 5 MB must be understood. */
const MOST_MS = 2_000

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
  const real = await readReal()
  if (asked.show !== null) show(await judgeCase(drawCase(asked.show, asked.seed, real, asked.settled)))
  else {
    if (asked.drawn) await drawnLayouts(asked, real)
    if (asked.known) await namedLayouts(real)
  }
}

async function drawnLayouts({ count, seed, settled, json }: LayoutsOptions, real: RealCalls): Promise<void> {
  const began = process.cpuUsage()
  const judged: Judged[] = []
  for (let n = 1; n <= count; n++) judged.push(await judgeCase(drawCase(n, seed, real, settled)))
  if (json) {
    for (const one of judged) console.log(asJson(one))
    return
  }
  report(judged)
  const { user, system } = process.cpuUsage(began)
  console.log(`  ${((user + system) / 1e6).toFixed(0)} s of processor time`)
}

async function namedLayouts(real: RealCalls): Promise<void> {
  const judged: Judged[] = []
  const names = new Map<number, string>()
  const times: number[] = []
  for (const { name, drawn } of knownCases(real)) {
    const one = drawn()
    names.set(one.n, name)
    judged.push(await judgeCase(one))
    const time = await largeTime(one, MOST_MS)
    times.push(time)
    console.log(`  ${name.padEnd(28)} 5 MB: ${time.toFixed(0).padStart(5)} ms`)
  }
  report(judged, names)
  verdict('the slowest 5 MB', Math.max(...times), MOST_MS, (time) => `${time.toFixed(0)} ms`)
}

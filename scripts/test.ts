/**
 * `npm test`: every check and test, one stage after the other. A stage that fails does not stop the rest.
 * The last line on stdout is `N passed, N failed`: every test, and one for each stage that is not made of tests;
 * the line before it is `retried: N`, how many tests passed only at a second try.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests, type TestCount } from './test/count-tests.ts'

interface TestStage {
  name: string
  /** A command of an installed package, or a script, with its arguments. */
  command: [string, ...string[]]
  /** Vitest's report in JSON, where the stage is made of tests. */
  report?: string
  /** Stages without which this one cannot run. */
  needs?: string[]
}

const temp = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
const site = join(temp, 'site')

function vitest(project: string): Pick<TestStage, 'command' | 'report'> {
  const report = join(temp, `${project}.json`)
  return {
    report,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  }
}

const stages: TestStage[] = [
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'] },
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'unused code', command: ['knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'package', ...vitest('package'), needs: ['build'] },
  { name: 'journeys', ...vitest('journeys'), needs: ['build'] },
]

/** The tests bring their own settings; those of the caller would change what is tested. */
function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env, OUT_DIR: site, JOURNEYS_SITE: site }
  for (const name of ['SEEDS_DIR', 'CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) Reflect.deleteProperty(env, name)
  return env
}

/** @returns whether the stage ended with exit code 0 */
function succeeds([command, ...args]: TestStage['command']): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment(),
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(false)
    })
    child.on('close', (code) => {
      done(code === 0)
    })
  })
}

async function runStage(stage: TestStage): Promise<TestCount> {
  const ok = await succeeds(stage.command)
  if (stage.report !== undefined) return countTests(stage.report, ok)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, retried: 0 }
}

const total: TestCount = { passed: 0, failed: 0, retried: 0 }
const summary: string[] = []
const failed = new Set<string>()
for (const stage of stages) {
  const missing = stage.needs?.filter((name) => failed.has(name)) ?? []
  console.log(`\n── ${stage.name} ──`)
  const start = performance.now()
  const count = missing.length > 0 ? { passed: 0, failed: 1, retried: 0 } : await runStage(stage)
  if (missing.length > 0) console.log(`Not run: ${missing.join(', ')} failed.`)
  if (count.failed > 0) failed.add(stage.name)
  total.passed += count.passed
  total.failed += count.failed
  total.retried += count.retried
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(
    `${count.failed > 0 ? '✗' : '✓'} ${stage.name.padEnd(12)} ${seconds.padStart(6)} s  ${count.passed} passed, ${count.failed} failed`,
  )
}
rmSync(temp, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}`)
console.log(`retried: ${total.retried}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

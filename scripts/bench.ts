/**
 * `npm run bench`: all measurements, each in a process of its own. `npm run bench -- NAME …`: one of them, a file of
 * `scripts/bench/` that exports `bench`, with arguments.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, 'bench')

/** The measurement in a file, or `null` where the file only helps others. */
async function measurement(name: string): Promise<((args: string[]) => unknown) | null> {
  const module: unknown = await import(pathToFileURL(join(folder, `${name}.ts`)).href)
  return typeof module === 'object' && module && 'bench' in module && isFunction(module.bench) ? module.bench : null
}

function isFunction(value: unknown): value is (args: string[]) => unknown {
  return typeof value === 'function'
}

async function measurements(): Promise<string[]> {
  const names = readdirSync(folder)
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
  const found = await Promise.all(names.map(measurement))
  return names.filter((_, index) => found[index])
}

const [name, ...args] = process.argv.slice(2)
const names = await measurements()
if (name === undefined) {
  for (const each of names) {
    console.log(`\n── ${each} ──`)
    const { status } = spawnSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
} else if (names.includes(name)) {
  await (
    await measurement(name)
  )?.(args)
} else {
  console.error(`There is no measurement ${name}. There are: ${names.join(', ')}.`)
  process.exitCode = 2
}

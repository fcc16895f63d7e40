import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

/** What a process and its children took. */
export interface Measured {
  milliseconds: number
  /** Processor time of all processes, in milliseconds; `null` where the system does not tell. */
  processor: number | null
  /** Memory of the biggest process at its highest, in bytes; `null` where the system does not tell (it does on Linux). */
  peak: number | null
  stdout: string
  /** Processor time in milliseconds by part (`parts-of.ts`), other programs than Node by their names; empty unless asked for. */
  parts: ReadonlyMap<string, number>
}

/**
 * Runs a script in a process of its own and watches it and its children.
 * @param args script and arguments
 * @param env further environment variables
 * @param options.cwd where it runs
 * @param options.byPart whether to tell the parts, which takes some of the time itself
 * @throws where it ends with another exit code than 0, with what it printed
 */
export async function runMeasured(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  { cwd = '.', byPart = false } = {},
): Promise<Measured> {
  const profiles = mkdtempSync(join(tmpdir(), 'duizhao-profile-'))
  const profiled = { NODE_OPTIONS: `--import ${PROFILER}`, PROFILE_DIR: profiles }
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, ...(byPart && profiled) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  let peak: number | null = null
  const taken = new Map<number, number>()
  const names = new Map<number, string>()
  const watch = setInterval(() => {
    for (const pid of family(child.pid ?? 0)) {
      peak = Math.max(peak ?? 0, highWater(pid)) || peak
      taken.set(pid, Math.max(taken.get(pid) ?? 0, processorTime(pid)))
      if (byPart) names.set(pid, nameOf(pid) ?? names.get(pid) ?? '')
    }
  }, 50)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.\n${stdout}\n${stderr}`)
  const processor = [...taken.values()].reduce((sum, time) => sum + time, 0) || null
  const parts = byPart ? partsIn(profiles) : new Map<string, number>()
  const profiledPids = new Set(readdirSync(profiles).map((name) => Number(name.slice(0, -'.json'.length))))
  for (const [pid, name] of names) if (!profiledPids.has(pid)) add(parts, name, taken.get(pid) ?? 0)
  rmSync(profiles, { recursive: true })
  return { milliseconds: performance.now() - start, processor, peak, stdout, parts }
}

const PROFILER = pathToFileURL(join(import.meta.dirname, 'profile-process.ts')).href

const partsSchema = z.array(z.tuple([z.string(), z.number()]))

/** What all processes have told of themselves. */
function partsIn(folder: string): Map<string, number> {
  const parts = new Map<string, number>()
  for (const file of readdirSync(folder))
    for (const [part, time] of partsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
      add(parts, part, time)
  return parts
}

function add(parts: Map<string, number>, part: string, time: number): void {
  parts.set(part, (parts.get(part) ?? 0) + time)
}

/** The name of the program of a process; `null` where that cannot be known any more. */
function nameOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return null
  }
}

/** A process and all that it started. */
function family(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(family)]
  } catch {
    return []
  }
}

/** The most memory that a process has had so far, in bytes; 0 where that cannot be known. */
function highWater(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Milliseconds of a tick in which Linux counts the time of a process (`USER_HZ`). */
const TICK = 10

/** The processor time of a process so far, in user and in system mode, in milliseconds; 0 where that cannot be known. */
function processorTime(pid: number): number {
  try {
    // The second field is the name in brackets, which may hold anything; the 14th and 15th are the times.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK
  } catch {
    return 0
  }
}

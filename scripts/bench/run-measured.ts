import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What a process and its children took. */
export interface Measured {
  milliseconds: number
  /** Memory of the biggest process at its highest, in bytes; `null` where the system does not tell (it does on Linux). */
  peak: number | null
  stdout: string
}

/**
 * Runs a script in a process of its own and watches it and its children.
 * @param args script and arguments
 * @param env further environment variables
 * @throws where it ends with another exit code than 0, with what it printed
 */
export async function runMeasured(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  let peak: number | null = null
  const watch = setInterval(() => {
    for (const pid of family(child.pid ?? 0)) peak = Math.max(peak ?? 0, highWater(pid)) || peak
  }, 50)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.\n${stdout}\n${stderr}`)
  return { milliseconds: performance.now() - start, peak, stdout }
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

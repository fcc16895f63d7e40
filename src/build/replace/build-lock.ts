import { createHash, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { problem, type Outcome } from '../../model/problem.ts'
import { errorCode } from '../../read/bytes/error-code.ts'

/** A lock that this process holds. */
export interface BuildLock {
  release: () => void
}

/**
 * Takes the lock on a folder that a build writes to, so that no two builds do at once, wherever each has its cache. A lock
 * of a process that is gone is taken over; this process gives its own back when it ends, in whatever way it can.
 * @param outDir absolute path of the folder of the finished site
 * @returns `null` with a `build-running` error that names the process which holds it
 */
export function takeBuildLock(outDir: string): Outcome<BuildLock | null> {
  const path = join(tmpdir(), `duizhao-${createHash('sha256').update(placeOf(outDir)).digest('hex').slice(0, 16)}.lock`)
  while (!tryToTake(path)) {
    const holder = holderOf(path)
    if (holder !== null && isAlive(holder)) return { value: null, problems: [running(outDir, holder, path)] }
    if (holder !== null) removeOf(path, holder)
  }
  const release = () => {
    process.off('exit', release)
    rmSync(path, { force: true })
  }
  process.once('exit', release)
  return { value: { release }, problems: [] }
}

/** Where a folder really is, or will be: it may be named by a link. */
function placeOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(placeOf(above), basename(path))
  }
}

/** The lock appears with its holder in it, or not at all. */
function tryToTake(path: string): boolean {
  const own = `${path}.${randomUUID()}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(own)
  }
}

/** The process that holds a lock, or `null` where it was given back just now. */
function holderOf(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Removes the lock of a process that is gone, unless another process has taken it meanwhile. */
function removeOf(path: string, gone: number): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    if (holderOf(aside) !== gone) linkSync(aside, path)
    rmSync(aside)
  } catch (error) {
    // Another process was faster.
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function running(outDir: string, pid: number, path: string) {
  return problem({
    rule: 'build-running',
    severity: 'error',
    file: outDir,
    actual: `process ${pid}`,
    message: `Another build is writing to ${outDir}: process ${pid}.`,
    hint: `Wait until it has ended, or end it. Where there is no such build any more, delete ${path}.`,
  })
}

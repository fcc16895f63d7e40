import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../read/bytes/error-code.ts'

/** Renames, or copies where the two places are on different file systems. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    await cp(from, to, { recursive: true, errorOnExist: true, force: false })
    await rm(from, { recursive: true, force: true })
  }
}

/**
 * Puts what a finished folder holds in the place of what another one holds, entry by entry: for a target that cannot be
 * renamed itself, since a disk is mounted there or the folder above it must not be written to.
 * @param mark tells the two hidden folders that this makes inside of the target from others
 * @throws where something could not be moved; the old content is back then
 */
export async function replaceContents(staging: string, target: string, mark: string): Promise<void> {
  const incoming = join(target, `.new-${mark}`)
  const old = join(target, `.old-${mark}`)
  const own = new Set([`.new-${mark}`, `.old-${mark}`])
  try {
    await move(staging, incoming)
    await mkdir(old)
    const before = (await readdir(target)).filter((name) => !own.has(name))
    await moveAll(before, target, old)
    try {
      await moveAll(await readdir(incoming), incoming, target)
    } catch (error) {
      await moveAll(before, old, target)
      throw error
    }
  } catch (error) {
    // Nothing is in it, unless what was moved could not be moved back: then it must not be lost.
    await rmdir(old).catch(() => undefined)
    throw error
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
  await rm(old, { recursive: true, force: true })
}

/** Moves entries from one folder to another; where one cannot be moved, those moved before it go back. */
async function moveAll(names: string[], from: string, to: string): Promise<void> {
  const moved: string[] = []
  try {
    for (const name of names) {
      await rename(join(from, name), join(to, name))
      moved.push(name)
    }
  } catch (error) {
    for (const name of moved) await rename(join(to, name), join(from, name))
    throw error
  }
}

import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { problem, type Outcome } from '../../model/problem.ts'
import { CATALOGUE } from '../../offline/unit-lists.ts'
import { errorCode } from '../../read/bytes/error-code.ts'
import { isWithin } from '../../read/site/is-within.ts'
import { move, replaceContents } from './replace-contents.ts'
import { writeRefusal } from '../../write/write-refusal.ts'

/** What stands in the folder of a project and never in a finished site. */
const NO_SITE = ['.git', 'package.json', 'node_modules']

/** What a system puts into folders of its own accord. */
const SYSTEM = ['lost+found', '.DS_Store', 'desktop.ini', 'Thumbs.db']

/** A folder refuses with one of these to be renamed, or to have anything beside it, and may still be written into. */
const FIXED = new Set(['EACCES', 'EBUSY', 'EPERM', 'EROFS'])

/**
 * Puts a finished folder in the place of another one. Who reads the target finds the old content or the new one, except
 * for the moment between two renames; a target that is the root of a disk is replaced entry by entry. Whatever goes wrong, the old content stays or comes back.
 * @param staging the finished folder; gone afterwards
 * @param target the folder to be replaced; it need not exist, nor the folder that it stands in
 * @param keep as for {@link checkTarget}
 * @param sources as for {@link checkTarget}
 * @returns a `build-write` error where the target was not replaced
 */
export async function replaceDirectory(
  staging: string,
  target: string,
  keep: readonly string[] = [process.cwd()],
  sources: readonly string[] = [],
): Promise<Outcome<void>> {
  const place = await placeOf(target)
  const mark = `${process.pid}-${randomBytes(3).toString('hex')}`
  const incoming = beside(place, `new-${mark}`)
  try {
    await mkdir(dirname(place), { recursive: true })
    await restore(place)
    await refuseToLose(place, [...keep, staging], sources)
    try {
      await move(resolve(staging), incoming)
      await swap(incoming, place, beside(place, `old-${mark}`))
    } catch (error) {
      if (!FIXED.has(errorCode(error)) || !(await exists(place))) throw error
      await replaceContents((await exists(incoming)) ? incoming : resolve(staging), place, mark)
    }
  } catch (error) {
    await rm(incoming, { recursive: true, force: true }).catch(() => undefined)
    return { value: undefined, problems: [refused(place, error)] }
  }
  // The new content stands. What cannot be deleted now is deleted by a later run.
  await clean(place).catch(() => undefined)
  return { value: undefined, problems: [] }
}

/**
 * Looks whether a folder may be replaced. Nothing is touched.
 * @param keep folders that must not be lost: a target that is one of them, or holds one, is refused, and so is
 *   a folder with something in it that no build made
 * @param sources folders that a build reads: a target inside of one is refused
 * @returns a `build-write` error where it may not
 */
export async function checkTarget(
  target: string,
  keep: readonly string[],
  sources: readonly string[],
): Promise<Outcome<void>> {
  const place = await placeOf(target)
  try {
    await refuseToLose(place, keep, sources)
    return { value: undefined, problems: [] }
  } catch (error) {
    return { value: undefined, problems: [refused(place, error)] }
  }
}

/** Where a folder really is, or will be. */
function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

/** A hidden name next to the target, so that a rename does not leave its file system. */
function beside(place: string, mark: string): string {
  return join(dirname(place), `.${basename(place)}.${mark}`)
}

/** Throws where replacing the target would delete what no build made: each leaves the catalogue of its files. */
async function refuseToLose(place: string, keep: readonly string[], sources: readonly string[]): Promise<void> {
  const real = await Promise.all(keep.map(placeOf))
  const lost = real.find((path) => isWithin(path, place))
  if (lost !== undefined) throw new Error(`it holds ${lost}, which would be deleted`)
  const around = await Promise.all(sources.map(placeOf))
  const source = around.find((path) => isWithin(place, path))
  if (source !== undefined) throw new Error(`it lies in ${source}, which the next build reads`)
  const names = (await exists(place)) ? await readdir(place) : []
  const built =
    names.length > 0 &&
    (await stat(join(place, CATALOGUE)).then(
      (stats) => stats.isFile(),
      () => false,
    ))
  const foreign = names.find((name) => NO_SITE.includes(name) || (!built && !SYSTEM.includes(name)))
  if (foreign !== undefined) throw new Error(`it holds ${foreign}, so it is not a folder that a build made`)
}

/** What runs that were killed left next to the target. A folder of a run that is still alive is not among them. */
async function leftovers(place: string, kind: 'new' | 'old'): Promise<string[]> {
  const start = basename(beside(place, `${kind}-`))
  const names = (await readdir(dirname(place))).filter((name) => name.startsWith(start))
  return names
    .filter((name) => !isOther(Number.parseInt(name.slice(start.length))))
    .sort()
    .map((name) => join(dirname(place), name))
}

/** Whether another process of this id is alive. */
function isOther(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Puts the old content back where a run was killed between its two renames. @param place absolute path of the folder */
export async function restore(place: string): Promise<void> {
  if (await exists(place)) return
  const [old] = (await exists(dirname(place))) ? await leftovers(place, 'old') : []
  if (old !== undefined) await rename(old, place)
}

async function clean(place: string): Promise<void> {
  const rubbish = [...(await leftovers(place, 'old')), ...(await leftovers(place, 'new'))]
  // Thousands of files: they are gone in a third of the time without waiting for each.
  for (const path of rubbish) rmSync(path, { recursive: true, force: true })
}

async function swap(incoming: string, place: string, old: string): Promise<void> {
  if (!(await exists(place))) {
    await rename(incoming, place)
    return
  }
  await rename(place, old)
  try {
    await rename(incoming, place)
  } catch (error) {
    await rename(old, place)
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  if (stats && !stats.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' })
  return stats !== null
}

function refused(place: string, error: unknown) {
  return problem({
    rule: 'build-write',
    severity: 'error',
    file: place,
    message: `The finished site cannot be put there: ${writeRefusal(error)}.`,
    hint: 'What stood there before is untouched. Mend this, or set OUT_DIR to a folder that is empty or new, and build again.',
  })
}

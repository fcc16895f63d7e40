import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import { shownPath } from '../read/site/shown-path.ts'
import { errorCode } from '../read/bytes/error-code.ts'
import { writeRefusal } from './write-refusal.ts'

/** A file to be written. */
export interface NewFile {
  /** Absolute; folders on the way to it are made. */
  path: string
  bytes: Uint8Array | string
  /** Whether a file that stands there is replaced; else it is a reason to refuse. */
  replace: boolean
}

/** What is said where a file cannot be written: the rule, and what to do. */
export interface Refusal {
  rule: WriteRule
  hint: string
}

type WriteRule = 'import-write' | 'export-write' | 'create-write'

/** A file system without hard links says so with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'])

/**
 * Writes all of the files or none of them. Who reads one finds the old content or the new one, never a part: each is
 * written beside its place under a hidden name, brought to the disk, and renamed. What was replaced comes back where a
 * later file is refused.
 * @param refusal what is said where nothing was changed
 * @param gone files that are no longer there afterwards
 * @returns an error of that rule where nothing was changed
 */
export async function writeTogether(files: NewFile[], refusal: Refusal, gone: string[] = []): Promise<Outcome<void>> {
  const mark = `${process.pid}-${randomBytes(3).toString('hex')}`
  const undo: (() => Promise<void>)[] = []
  const rubbish: string[] = []
  let current = files[0]?.path ?? ''
  try {
    for (const { path, bytes } of files) {
      current = path
      rubbish.push(beside(path, `new-${mark}`))
      await mkdir(dirname(path), { recursive: true })
      await writeToDisk(beside(path, `new-${mark}`), bytes)
    }
    for (const { path, replace } of files) {
      current = path
      if (replace && (await exists(path))) {
        rubbish.push(beside(path, `old-${mark}`))
        await copyFile(path, beside(path, `old-${mark}`), constants.COPYFILE_EXCL)
        await rename(beside(path, `new-${mark}`), path)
        undo.push(() => rename(beside(path, `old-${mark}`), path))
      } else {
        await place(beside(path, `new-${mark}`), path)
        undo.push(() => rm(path, { force: true }))
      }
    }
    for (const path of gone) {
      current = path
      await rename(path, beside(path, `old-${mark}`))
      rubbish.push(beside(path, `old-${mark}`))
      undo.push(() => rename(beside(path, `old-${mark}`), path))
    }
    return { value: undefined, problems: [] }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    return { value: undefined, problems: [refused(current, error, refusal)] }
  } finally {
    for (const path of rubbish) await rm(path, { force: true }).catch(() => undefined)
  }
}

/** A hidden name in the same folder, which no reader of seeds or call files looks at. */
function beside(path: string, mark: string): string {
  return join(dirname(path), `.${basename(path)}.${mark}`)
}

async function writeToDisk(path: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Gives a file its name, unless another one has it: a link fails then, a rename would replace it. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error)) || (await exists(to))) throw error
    await rename(from, to)
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** The error of a path that could not be written. */
export function refused(path: string, error: unknown, { rule, hint }: Refusal): Problem {
  const file = shownPath(path)
  return problem({
    rule,
    severity: 'error',
    file,
    message: `${file} could not be written: ${writeRefusal(error)}.`,
    hint,
  })
}

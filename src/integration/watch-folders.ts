import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isWithin } from '../read/site/is-within.ts'

/** How often the folders are looked at, in milliseconds: a thousand files take some ten of them. */
const INTERVAL = 500

/**
 * Calls back whenever a file below one of the folders has changed, appeared or gone: also where a whole folder was moved
 * away and comes back, and whatever happens while an earlier change is being worked on. What a watcher of the system is
 * told does not hold all of that.
 * @param aside folder that may lie in one of them, and in which nothing is looked at: what onChange itself writes
 * @param onChange is never called before its last call has ended
 * @param onError is told what went wrong in it
 * @returns ends it
 */
export function watchFolders(
  folders: readonly string[],
  aside: string,
  onChange: () => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let before: string | null = null
  const look = async (): Promise<void> => {
    const now = await stateOf(folders, aside)
    const changed = before !== null && now !== before
    // What changes from here on is seen at the next look.
    before = now
    if (changed) await onChange().catch(onError)
    if (!stopped) timer = setTimeout(() => void look(), INTERVAL)
  }
  void look()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** What tells whether anything below some folders has changed: name, size and time of every file. */
async function stateOf(folders: readonly string[], aside: string): Promise<string> {
  const states = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
      if (!entries) return `${folder} is not there`
      const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !isWithin(path, aside))
      return Promise.all(
        files.map(async (path) => {
          const stats = await stat(path).catch(() => null)
          return stats ? `${path} ${stats.size} ${stats.mtimeMs} ${stats.ino}` : `${path} is not there`
        }),
      )
    }),
  )
  return JSON.stringify(states)
}

import type { Loader, LoaderContext } from 'astro/loaders'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settings } from '../read/settings.ts'
import { keptPublication, type Loaded } from './kept-publication.ts'
import { problemLine } from '../check/problem-line.ts'

/** An editor writes a file in several steps: a change is looked at when it has been quiet for so long. */
const QUIET_MILLISECONDS = 80

type Watcher = NonNullable<LoaderContext['watcher']>

/**
 * The loaders of the collections `transcripts` (what the pages know of a call) and `notes` (all notes), which share
 * one publication. In dev a change of a seed, a note or a call file loads again what it concerns.
 */
export function publicationLoaders(): { transcripts: Loader; notes: Loader } {
  let loading: Promise<Loaded> | undefined
  let waiting: NodeJS.Timeout | undefined
  const loaded = new Set<string>()
  const refreshers = new Map<string, () => Promise<void>>()

  const watch = (watcher: Watcher, root: string, logger: LoaderContext['logger']) => {
    const { seedsDir, contentDir } = settings(process.env, root).value
    watcher.add([seedsDir, contentDir])
    watcher.on('all', (_event, path) => {
      if ([seedsDir, contentDir].every((folder) => relative(folder, path).startsWith('..'))) return
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        loading = undefined
        Promise.all([...refreshers.values()].map((refresh) => refresh())).catch((error: unknown) => {
          logger.error(String(error))
        })
      }, QUIET_MILLISECONDS)
    })
  }

  const loader = <Entry extends { id: string }>(name: string, entries: (publication: Loaded) => Entry[]): Loader => ({
    name: `duizhao-${name}`,
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const root = fileURLToPath(config.root)
      const refresh = async () => {
        loading ??= publish(root, logger)
        const publication = await loading
        const ids = new Set<string>()
        for (const entry of entries(publication)) {
          ids.add(entry.id)
          const data = await parseData({ id: entry.id, data: { ...entry } })
          store.set({ id: entry.id, data, digest: generateDigest(data) })
        }
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      }
      await refresh()
      // A build asks each collection once: what was loaded for them need not be kept.
      loaded.add(name)
      if (!watcher && loaded.size === 2) loading = undefined
      if (watcher && refreshers.size === 0) watch(watcher, root, logger)
      if (watcher) refreshers.set(name, refresh)
    },
  })

  return {
    transcripts: loader('transcripts', ({ calls }) => calls.map(({ facts }) => facts)),
    notes: loader('notes', ({ calls }) => calls.flatMap(({ notes }) => notes)),
  }
}

async function publish(root: string, logger: LoaderContext['logger']): Promise<Loaded> {
  const kept = await keptPublication()
  if (kept) return kept
  // What compiles calls is some 200 modules, which a build need not load a second time.
  const { loadPublication } = await import('./publication.ts')
  const { value, problems } = await loadPublication(settings(process.env, root).value)
  for (const problem of problems) if (problem.severity === 'error') logger.error(problemLine(problem))
  return value
}

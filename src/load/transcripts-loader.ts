import type { Loader } from 'astro/loaders'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settings } from '../read/settings.ts'
import { loadPublication, type Publication } from './publication.ts'
import { problemLine } from './problem-line.ts'

/** Loads of one run share the publication: the two collections are asked for together. */
type Load = (root: string) => Promise<Publication>

/**
 * The loaders of the collections `transcripts` (what the pages know of a call) and `notes` (all notes).
 * In dev a change of a seed, a note or a call file loads again what it concerns.
 */
export function publicationLoaders(): { transcripts: Loader; notes: Loader } {
  let loading: Promise<Publication> | undefined
  const load: Load = (root) => (loading ??= publish(root))
  const forget = () => (loading = undefined)
  return {
    transcripts: loader('transcripts', load, forget, ({ calls }) => calls.map(({ facts }) => facts)),
    notes: loader('notes', load, forget, ({ calls }) => calls.flatMap(({ notes }) => notes)),
  }
}

function loader<Entry extends { id: string }>(
  name: string,
  load: Load,
  forget: () => void,
  entries: (publication: Publication) => Entry[],
): Loader {
  return {
    name: `duizhao-${name}`,
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const root = fileURLToPath(config.root)
      const refresh = async () => {
        const publication = await load(root)
        const ids = new Set<string>()
        for (const entry of entries(publication)) {
          ids.add(entry.id)
          const data = await parseData({ id: entry.id, data: { ...entry } })
          store.set({ id: entry.id, data, digest: generateDigest(data) })
        }
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
        if (name === 'transcripts') {
          for (const { problems } of publication.calls) {
            for (const problem of problems) if (problem.severity === 'error') logger.error(problemLine(problem))
          }
        }
      }
      await refresh()
      if (!watcher) return
      const { seedsDir, contentDir } = settings(process.env, root).value
      watcher.add([seedsDir, contentDir])
      let waiting: NodeJS.Timeout | undefined
      watcher.on('all', (_event, path) => {
        if (![seedsDir, contentDir].some((folder) => !relative(folder, path).startsWith('..'))) return
        // An editor writes in several steps; both loaders hear of each.
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          forget()
          refresh().catch((error: unknown) => logger.error(String(error)))
        }, 50)
      })
    },
  }
}

async function publish(root: string): Promise<Publication> {
  const { value } = await loadPublication(settings(process.env, root).value)
  return value
}

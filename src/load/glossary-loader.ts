import type { Loader } from 'astro/loaders'
import { fileURLToPath } from 'node:url'
import { glossaryPath, readGlossary } from '../check/glossary.ts'
import { settings } from '../read/settings.ts'
import { contentHome } from './content-home.ts'

/** Loads `glossary.yaml` as a collection: an entry for each term, in the order of the file. */
export function glossaryLoader(): Loader {
  return {
    name: 'duizhao-glossary',
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const home = await contentHome(settings(process.env, fileURLToPath(config.root)).value, 'glossary.yaml')
      const refresh = async () => {
        const { value, problems } = await readGlossary(home)
        for (const { message } of problems) logger.error(message)
        store.clear()
        for (const entry of value.entries) {
          const id = termId(entry.term)
          const data = await parseData({ id, data: { ...entry } })
          store.set({ id, data, digest: generateDigest(data) })
        }
      }
      await refresh()
      const file = glossaryPath(home)
      watcher?.add(file)
      watcher?.on('change', (path) => {
        if (path === file) refresh().catch((error: unknown) => logger.error(String(error)))
      })
    },
  }
}

/** The fragment of a term on the glossary page. */
function termId(term: string): string {
  return term.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

import type { AstroConfig } from 'astro'
import type { Loader } from 'astro/loaders'
import { termId } from '../text/term-id.ts'
import type { Loaded } from './loaded.ts'

/** Name of the integration, and of the hook by which it gives the collections what they hold. */
export const INTEGRATION = 'duizhao'
export const LOAD_HOOK = 'duizhao:load'

type Load = () => Promise<Loaded>

/**
 * The loaders of the collections. What they hold comes from the integration: astro evaluates the configuration of the
 * collections as other modules than those of the integration, and every seed is to be read once.
 */
export function collectionLoaders(): Record<'transcripts' | 'notes' | 'glossary' | 'people', Loader> {
  return {
    transcripts: {
      name: `${INTEGRATION}-transcripts`,
      async load({ store, config }) {
        const { calls } = await loadOf(config)()
        const ids = new Set<string>()
        for (const { facts } of calls) {
          ids.add(facts.id)
          // The same object that the build has, so that it takes its place once: the cache has held it against its schema.
          store.set({ id: facts.id, data: { call: facts }, digest: facts.digest })
        }
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      },
    },
    notes: {
      name: `${INTEGRATION}-notes`,
      async load({ store, generateDigest, config }) {
        const { calls } = await loadOf(config)()
        store.clear()
        for (const note of calls.flatMap(({ notes }) => notes)) {
          store.set({ id: note.id, data: note, digest: generateDigest(note) })
        }
      },
    },
    glossary: {
      name: `${INTEGRATION}-glossary`,
      async load({ store, parseData, generateDigest, config }) {
        const { glossary } = await loadOf(config)()
        store.clear()
        for (const entry of glossary) {
          const id = termId(entry.term)
          const data = await parseData({ id, data: { ...entry } })
          store.set({ id, data, digest: generateDigest(data) })
        }
      },
    },
    people: {
      name: `${INTEGRATION}-people`,
      async load({ store, parseData, generateDigest, config }) {
        const { people } = await loadOf(config)()
        store.clear()
        for (const person of people) {
          const data = await parseData({ id: person.id, data: { ...person } })
          store.set({ id: person.id, data, digest: generateDigest(data) })
        }
      },
    },
  }
}

function loadOf({ integrations }: Pick<AstroConfig, 'integrations'>): Load {
  const load = integrations.find(({ name }) => name === INTEGRATION)?.hooks[LOAD_HOOK]
  if (!isLoad(load))
    throw new Error(
      'The collections of duizhao need its integration: put duizhao() into `integrations` of astro.config.mjs.',
    )
  return load
}

function isLoad(value: unknown): value is Load {
  return typeof value === 'function'
}

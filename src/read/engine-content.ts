import { fileURLToPath } from 'node:url'

/** The folder `content` that comes with the engine: its guide and its glossary, for sites that bring none of their own. */
export const engineContent = fileURLToPath(new URL('../../content', import.meta.url))

import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * What Vite puts around each `import()` to preload its styles and what it imports weighs 1,200 bytes in every page; no chunk
 * here has styles, and all are small. Astro sets the option on its own, but not that of an environment.
 * Where Vite calls that module otherwise, this does nothing.
 */
export const plainImports: Plugin = {
  name: 'duizhao-plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

/**
 * What the collections hold is read when the pages are made. Astro would bundle it: 8 MB of text for a thousand calls, of which
 * parsing, quoting and bundling make hundreds of megabytes. Where Astro calls that module otherwise, this does nothing.
 * @param file in which Astro keeps what the collections hold
 */
export function storeAtRuntime(file: string): Plugin {
  return {
    name: 'duizhao-store-at-runtime',
    apply: 'build',
    load: {
      order: 'pre',
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: () =>
        existsSync(file)
          ? `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'))`
          : undefined,
    },
  }
}

/** A style sheet keeps its name, by which Vite knows what it is. */
function idOf(name: string): string {
  return name.endsWith('.css') ? name : `\0${name}`
}

/**
 * Modules whose code is made here: what the pages need to know of the configuration of a site.
 * @param modules code by name
 */
export function virtualModules(modules: Readonly<Record<string, () => string | Promise<string>>>): Plugin {
  const known = new Map(Object.entries(modules).map(([name, code]) => [idOf(name), code]))
  return {
    name: 'duizhao-virtual-modules',
    resolveId: (name) => (name in modules ? idOf(name) : undefined),
    load: (id) => known.get(id)?.(),
  }
}

/** The ids of the modules whose code changes with the files of a site. */
export const changingModules = [
  'virtual:duizhao/site',
  'virtual:duizhao/pages',
  'virtual:duizhao/styles',
  'virtual:duizhao/accent.css',
].map(idOf)

import type { ViteUserConfig } from 'astro'

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

/**
 * What Vite puts around each `import()` to preload its styles weighs 700 bytes in every page; no chunk here has styles.
 * Where Vite calls that module otherwise, this does nothing.
 */
export const plainImports: Plugin = {
  name: 'duizhao-plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

/**
 * Modules whose code is made here: what the pages need to know of the configuration of a site.
 * @param modules code by name
 */
export function virtualModules(modules: Readonly<Record<string, () => string | Promise<string>>>): Plugin {
  return {
    name: 'duizhao-virtual-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  }
}

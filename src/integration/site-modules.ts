import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../build/bundle.ts'
import type { WrittenPage } from '../read/read-pages.ts'
import type { Settings } from '../read/settings.ts'
import { componentNames, type CheckedOptions } from './options.ts'

/** The engine's own components, by the name under which a site may replace them. */
const COMPONENTS: Record<(typeof componentNames)[number], string> = {
  SiteHeader: 'site-header.astro',
  SiteFooter: 'site-footer.astro',
  SiteHead: 'site-head.astro',
  CallCard: 'call-card.astro',
  HomeIntro: 'home-intro.astro',
}

/** The code of the virtual modules of a site, by name. */
export function siteModules(
  { root, cacheDir }: Settings, { components, styles }: CheckedOptions, pages: () => readonly WrittenPage[],
): Record<string, () => string | Promise<string>> {
  const own = (name: string): string => fileURLToPath(new URL(`../components/${name}`, import.meta.url))
  const quote = (path: string): string => JSON.stringify(path)
  return {
    'virtual:duizhao/site': () => `export const cacheDir = ${quote(cacheDir)}`,
    'virtual:duizhao/styles': () => styles.map((path) => `import ${quote(resolve(root, path))}\n`).join(''),
    'virtual:duizhao/one-file': async () => (
      `export const css = ${quote(await bundle('styles/one-file.css'))}\nexport const script = ${quote(await bundle('offline/one-file'))}`
    ),
    'virtual:duizhao/pages': () => `export const pages = [${
      pages().map((page) => `{ ...${JSON.stringify(page)}, load: () => import(${quote(page.path)}) }`).join(',\n')
    }]`,
    ...Object.fromEntries(componentNames.map((name) => {
      const path = components[name]
      return [`virtual:duizhao/components/${name}`, () => `export { default } from ${quote(path === undefined ? own(COMPONENTS[name]) : resolve(root, path))}`]
    })),
  }
}

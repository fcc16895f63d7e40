import { join, resolve } from 'node:path'
import { bundle } from '../build/bundle.ts'
import { securityPolicy } from '../layouts/security-policy.ts'
import { mix } from '../read/site/contrast.ts'
import { engineSource } from '../read/site/engine.ts'
import type { Site } from '../read/site/read-site.ts'
import { PAPER, type SiteFile } from '../read/site/site-file.ts'
import { componentNames, type CheckedOptions } from './options.ts'

/** The engine's own components, by the name under which a site may replace them. */
const COMPONENTS: Record<(typeof componentNames)[number], string> = {
  SiteHeader: 'site-header.astro',
  SiteFooter: 'site-footer.astro',
  SiteHead: 'site-head.astro',
  CallCard: 'call-card.astro',
  HomeIntro: 'home-intro.astro',
}

/** Of the accent colour in what it washes. */
const WASH = 0.1

/**
 * The code of the virtual modules of a site, by name.
 * @param site is asked again each time, since it changes while a dev server runs
 */
export function siteModules(
  site: () => Site,
  { components, styles }: CheckedOptions,
  served: boolean,
): Record<string, () => string | Promise<string>> {
  const quote = (value: unknown): string => JSON.stringify(value)
  return {
    'virtual:duizhao/site': () => {
      const {
        settings: { cacheDir, stagingDir },
        file,
      } = site()
      return `export const cacheDir = ${quote(cacheDir)}\nexport const assets = ${quote(join(stagingDir, 'assets'))}\nexport const site = ${quote(file)}\nexport const policy = ${quote(securityPolicy(served))}`
    },
    'virtual:duizhao/styles': () => {
      const {
        settings: { root },
        file,
      } = site()
      const own = styles.map((path) => resolve(root, path))
      return [...(file.accent ? ['virtual:duizhao/accent.css'] : []), ...own]
        .map((path) => `import ${quote(path)}\n`)
        .join('')
    },
    'virtual:duizhao/accent.css': () => accentStyle(site().file.accent),
    'virtual:duizhao/one-file': async () =>
      `export const css = ${quote(await bundle('styles/call/one-file.css'))}\nexport const script = ${quote(await bundle('browser/one-file/one-file.ts'))}`,
    'virtual:duizhao/once-page': async () =>
      `export const script = ${quote(await bundle('browser/once/once-page.ts'))}`,
    'virtual:duizhao/pages': () =>
      `export const pages = [${site()
        .pages.map(({ path, ...page }) => `{ ...${quote(page)}, load: () => import(${quote(path)}) }`)
        .join(',\n')}]`,
    ...Object.fromEntries(
      componentNames.map((name) => {
        const path = components[name]
        return [
          `virtual:duizhao/components/${name}`,
          () =>
            `export { default } from ${quote(path === undefined ? join(engineSource, 'components', COMPONENTS[name]) : resolve(site().settings.root, path))}`,
        ]
      }),
    ),
  }
}

/** The custom properties that carry the accent colour, in each theme. */
function accentStyle(accent: SiteFile['accent']): string {
  if (!accent) return ''
  const rule = (selector: string, colour: string, paper: string): string =>
    `${selector} { --accent: ${colour}; --accent-wash: ${mix(colour, paper, WASH)} }`
  return [
    rule(':root', accent.light, PAPER.light),
    rule(":root[data-theme='sepia']", accent.light, PAPER.sepia),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme])', accent.dark, PAPER.dark)} }`,
    rule(":root[data-theme='dark']", accent.dark, PAPER.dark),
  ].join('\n')
}

import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '../../integration/routes.ts'
import { WORDS_IN } from '../../model/paths/address.ts'
import { localeSegment, locales, type Locale } from '../../model/locale.ts'

/** A page of a built site that stands for all that its route makes. */
export interface KindOfPage {
  /** Its route without brackets and slashes, such as `calls.id.source`; `home` is the first page. */
  kind: string
  /** Its address below the base path without a slash at the beginning, in each language that it is made in. */
  paths: Partial<Record<Locale, string>>
}

/**
 * The pages of a built site, one for each route: where it makes several, the biggest and the smallest of them, whose name ends
 * in `-least`.
 * @param directory the built site
 */
export function kindsOfPage(directory: string): KindOfPage[] {
  const pages = globSync('**/*.html', { cwd: directory }).map((file) => ({
    path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    size: statSync(join(directory, file)).size,
  }))
  const made = Map.groupBy(pages, ({ path }) => patterns.find(({ test }) => test.test(path))?.pattern)
  return patterns.flatMap(({ pattern, kind }) => {
    const ofFirst = (made.get(pattern) ?? [])
      .filter(({ path }) => !inOther.test(path))
      .toSorted((a, b) => b.size - a.size)
      .map(({ path }) => path)
    const all = new Set(made.get(pattern)?.map(({ path }) => path))
    return [ofFirst[0], ofFirst.slice(1).at(-1)].flatMap((path, index) =>
      path === undefined
        ? []
        : [{ kind: index === 0 ? kind : `${kind}-least`, paths: inLanguages(path, pattern, all) }],
    )
  })
}

const LOCALE = '[...locale]'
const others = locales.filter((locale) => locale !== 'en').map(localeSegment)
const inOther = new RegExp(`^(?:${others.join('|')})/`)

/** Routes of pages, those first of which more is fixed. */
const patterns = routes
  .map(([pattern]) => pattern)
  .filter((pattern) => !/\.\w+$/.test(pattern) || pattern.endsWith('.html'))
  .map((pattern) => ({ pattern, kind: kindOf(pattern), test: testOf(pattern) }))
  .toSorted((a, b) => fixed(b.pattern) - fixed(a.pattern))

function fixed(pattern: string): number {
  return pattern.split('/').filter((part) => part !== '' && !part.startsWith('[')).length
}

function kindOf(pattern: string): string {
  return pattern.replace(LOCALE, '').replaceAll(/[[\]]/g, '').split('/').filter(Boolean).join('.') || 'home'
}

function testOf(pattern: string): RegExp {
  const file = pattern === '/404' || pattern.endsWith('.html')
  const parts = pattern
    .split('/')
    .filter((part) => part !== '' && part !== LOCALE)
    .map((part) => `${part.replace('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}/`)
  const path = file ? `${parts.join('').slice(0, -1)}${pattern.endsWith('.html') ? '' : '\\.html'}` : parts.join('')
  return new RegExp(`^${pattern.includes(LOCALE) ? `(?:(?:${others.join('|')})/)?` : ''}${path}$`)
}

function inLanguages(path: string, pattern: string, made: Set<string>): KindOfPage['paths'] {
  const paths: KindOfPage['paths'] = {}
  for (const locale of locales) {
    const own = locale === 'en' ? path : `${localeSegment(locale)}/${path}`
    if (pattern.includes(LOCALE)) {
      if (made.has(own)) paths[locale] = own
    } else if (path.endsWith('/')) paths[locale] = `${path}?${WORDS_IN}=${localeSegment(locale)}`
    else if (locale === 'en') paths[locale] = path
  }
  return paths
}

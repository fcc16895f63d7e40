import { feeds } from './feed/feeds.ts'
import { llms } from './llms.ts'
import type { PublishedSite } from './published-site.ts'
import { sitemap } from './sitemap.ts'

/**
 * The files of a site that are there for other programs than browsers.
 * @param pages the paths of all pages that may be found, below the base
 * @returns the text of each by its path below the base
 */
export function publishedFiles(site: PublishedSite, pages: readonly string[]): Record<string, string> {
  return { ...sitemap(pages, site), ...feeds(site), ...llms(site) }
}

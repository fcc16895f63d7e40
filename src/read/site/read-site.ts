import type { Outcome } from '../../model/problem.ts'
import { readPages, type WrittenPage } from './read-pages.ts'
import { readSiteFile } from './read-site-file.ts'
import { settings, type Settings } from './settings.ts'
import type { SiteFile } from './site-file.ts'

/** A site before any of its calls is read: where it is, what it says of itself, and its written pages. */
export interface Site {
  settings: Settings
  file: SiteFile
  pages: WrittenPage[]
}

/** Reads what a site says of itself. @returns with the problems of all of it; what is wrong has its default */
export async function readSite(env: NodeJS.ProcessEnv = process.env, root?: string): Promise<Outcome<Site>> {
  const {
    value: { contentDir },
  } = settings(env, root)
  const pages = await readPages(contentDir)
  const file = await readSiteFile(contentDir, pages.value)
  const places = settings(env, root, file.value)
  return {
    value: { settings: places.value, file: file.value, pages: pages.value },
    problems: [...pages.problems, ...file.problems, ...places.problems],
  }
}

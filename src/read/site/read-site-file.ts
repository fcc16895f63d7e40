import { join } from 'node:path'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import type { WrittenPage } from './read-pages.ts'
import { readText } from '../bytes/read-text.ts'
import { readYaml } from '../content/read-yaml.ts'
import { shownPath } from './shown-path.ts'
import { sections, siteFileSchema, type SiteFile, type SiteLink } from './site-file.ts'

const RULE = 'site-invalid'
const HINT = 'Mend the entry; all keys of content/site.yaml are described in the publishers’ guide.'

/** The path of the file in which a publisher says what a site is. */
function siteFilePath(contentDir: string): string {
  return join(contentDir, 'site.yaml')
}

/**
 * Reads `content/site.yaml`.
 * @param pages the written pages: what the navigation names must be among them
 * @returns the defaults where the file does not exist; they, with `site-invalid` errors (all at once, with line and
 *   column), where it does not fit
 */
export async function readSiteFile(contentDir: string, pages: readonly WrittenPage[]): Promise<Outcome<SiteFile>> {
  const path = siteFilePath(contentDir)
  const { value, problems } = await readText(path, RULE)
  const parsed = parseSiteFile(value ?? '', shownPath(path), pages)
  return { value: parsed.value, problems: [...problems, ...parsed.problems] }
}

/** Reads the text of the file; see `readSiteFile`. */
export function parseSiteFile(content: string, file: string, pages: readonly WrittenPage[]): Outcome<SiteFile> {
  const { value: read, problems } = readYaml(content, siteFileSchema, { rule: RULE, file, hint: HINT })
  const value = read?.value ?? siteFileSchema.parse({})
  const known = new Set<string>([...sections, ...pages.map(({ name }) => name)])
  const unknown = (key: 'navigation' | 'footerLinks'): Problem[] =>
    value[key].flatMap((link: SiteLink, at) => {
      if (typeof link !== 'string' || known.has(link) || !said(content, key)) return []
      const place = read?.position([key, at]) ?? { line: 1, column: 1 }
      return [
        problem({
          rule: RULE,
          severity: 'error',
          file,
          ...place,
          actual: link,
          expected: [...known].join(', '),
          message: `${key} names ${link}, and there is no such list or page.`,
          hint: HINT,
        }),
      ]
    })
  return { value, problems: [...problems, ...unknown('navigation'), ...unknown('footerLinks')] }
}

/** Whether a key is the publisher's own: by default pages are named that a site need not have. */
function said(content: string, key: string): boolean {
  return new RegExp(`^${key}\\s*:`, 'm').test(content)
}

import type { Site } from '../../read/site/read-site.ts'
import { ACCENT } from '../../read/site/site-file.ts'

/** The languages of a book: both, or one of them. */
export const languageChoices = ['both', 'en', 'zh'] as const
export type ExportLanguages = (typeof languageChoices)[number]

/** What is known of the site that a file comes from. */
export interface ExportContext {
  /** Home page of the hosted site, ending in `/`; `null` where it is not known. */
  home: string | null
  /** Who publishes it. */
  publisher: string | null
  /** On what terms the texts may be used. */
  licence: { text: string; href: string | null } | null
  /** Accent colour on light paper: `#a3341f`. */
  accent: string
  /** In which languages a book is made; other formats have both. */
  languages: ExportLanguages
}

/** Address of a call at the hosted site, or `null` where that is not known. */
export function callAddress(id: string, { home }: ExportContext): string | null {
  return home && `${home}calls/${id}/`
}

/** What a site says of itself, as far as its files tell it. */
export function contextOf(
  { settings, file }: Pick<Site, 'settings' | 'file'>,
  languages: ExportLanguages = 'both',
): ExportContext {
  const { siteUrl, basePath } = settings
  const said = file.licence?.text
  const text = said && settings.languages.flatMap((locale) => said[locale] ?? []).at(0)
  return {
    home: siteUrl && siteUrl + basePath,
    publisher: file.author,
    licence: text === undefined || text === null ? null : { text, href: file.licence?.href ?? null },
    accent: file.accent?.light ?? ACCENT.light,
    languages,
  }
}

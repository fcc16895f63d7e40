import { site } from 'virtual:duizhao/site'
import { words } from '../../words/words.ts'
import type { Locale } from '../../model/locale.ts'

/** What a site is called and says of itself in one language: what `content/site.yaml` does not say, the engine does. */
export interface SiteWords {
  name: string
  tagline: string
  description: string
  intro: string
  footer: string
}

/** The words of this site. */
export function siteWords(locale: Locale): SiteWords {
  const t = words(locale)
  return {
    name: site.name[locale] ?? t.site.name,
    tagline: site.tagline[locale] ?? t.home.heading,
    description: site.description[locale] ?? t.site.description,
    intro: site.intro[locale] ?? t.home.lead,
    footer: site.footer[locale] ?? t.footer.disclaimer,
  }
}

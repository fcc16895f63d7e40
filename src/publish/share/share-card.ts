import type { CallFacts } from '../../model/call-facts.ts'
import type { Lang } from '../../model/transcript.ts'
import { ACCENT, type SiteFile } from '../../read/site/site-file.ts'
import { companyLine } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'

/** A text with the language that it is set in. */
export interface CardLine {
  lang: Lang
  text: string
}

/** What stands on a picture for a link, from the top down. */
export interface ShareCard {
  /** Whose call it is, or the name of the site. */
  heading: CardLine
  /** What is smaller beside the heading: where the company is listed. */
  beside: CardLine | null
  /** What it is, in each language, and when it was. */
  below: CardLine[]
  /** What is quoted, in each language, who says it, and what must be said of its translation. */
  quote: { texts: CardLine[]; speaker: CardLine; caveat: CardLine | null } | null
  /** The site that it stands on; `null` where the heading says it. */
  site: CardLine | null
  /** Of the rule at the top: `#a3341f`. */
  accent: string
}

/** The picture of a call: one for all languages of the site, so that it speaks both of its own. */
export function callCard(call: CallFacts, file: SiteFile): ShareCard {
  const { sourceLang, translation, period, saying } = call
  const langs = new Set<Lang>([sourceLang, ...(translation ? [translation.lang] : [])])
  const company = companyLine(call)
  const below = (lang: Lang): CardLine[] => {
    const t = words(lang)
    const named = period && company && t.call.heading(null, t.call.period(period.year, period.quarter))
    const text = [named, call.date && t.call.date(call.date)].filter((part) => part).join(' · ')
    return text === '' ? [] : [{ lang, text }]
  }
  const speaker = call.participants.find(({ id }) => id === saying?.speaker)
  const chinese = translation?.lang ?? 'zh-Hans'
  return {
    heading: { lang: sourceLang, text: company && period ? company.name : call.title },
    beside: company?.listing && period ? { lang: 'en', text: company.listing } : null,
    below: [...langs].flatMap(below),
    quote: saying && {
      texts: [
        { lang: sourceLang, text: saying.source },
        ...(translation && saying.translation !== null ? [{ lang: translation.lang, text: saying.translation }] : []),
      ],
      speaker: {
        lang: sourceLang,
        text: [speaker?.name, translation && speaker?.zh?.[translation.lang], speaker?.role]
          .filter((part) => part)
          .join(' · '),
      },
      caveat:
        translation?.origin === 'machine' ? { lang: chinese, text: words(chinese).provenance.origin.machine } : null,
    },
    site: siteName(file),
    accent: file.accent?.light ?? ACCENT.light,
  }
}

/** The picture of all other pages: what the site is, in its languages. */
export function siteCard(file: SiteFile): ShareCard {
  return {
    heading: siteName(file),
    beside: null,
    below: file.languages.map((lang) => ({ lang, text: file.tagline[lang] ?? words(lang).site.tagline })),
    quote: null,
    site: null,
    accent: file.accent?.light ?? ACCENT.light,
  }
}

function siteName({ languages: [first = 'en'], name }: SiteFile): CardLine {
  return { lang: first, text: name[first] ?? words(first).site.name }
}

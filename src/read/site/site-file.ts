import { z } from 'zod'
import { downloads } from '../../model/paths/download.ts'
import { localeNamed, locales, type Locale } from '../../model/locale.ts'
import { contrast } from './contrast.ts'

/** The paper that text in the accent colour stands on, in each theme: see `styles/tokens.css`. */
export const PAPER = { light: '#fbf9f5', sepia: '#f4ead5', dark: '#17181b' } as const

/** Brick red, and what it is on dark paper: the accent colours of a site that names none, as in `styles/tokens.css`. */
export const ACCENT = { light: '#a3341f', dark: '#ef9a84' } as const

/** Text needs so much contrast (WCAG 2.2, 1.4.3, level AA). */
const LEAST_CONTRAST = 4.5

const text = z.string().trim().min(1)
/** A language tag may be written in any case (BCP 47, 2.1.1). */
const proper = (tag: unknown): unknown => (typeof tag === 'string' ? (localeNamed(tag) ?? tag) : tag)
const locale = z.enum(locales, `${locales.join(', ')} are the languages of the interface`)

/** A text, the same in all languages of the interface or one for each of them; `null` leaves it to the engine. */
const perLanguage = z
  .preprocess(
    (given) =>
      typeof given === 'object' && given !== null
        ? Object.fromEntries(Object.entries(given).map(([tag, said]) => [proper(tag), said]))
        : given,
    z.union([text, z.partialRecord(locale, text)], `a text is expected, or one for each of ${locales.join(', ')}`),
  )
  .transform((given): Partial<Record<Locale, string>> =>
    typeof given === 'string' ? Object.fromEntries(locales.map((each) => [each, given])) : given,
  )

/** A file in `public/`. */
const publicFile = text.regex(/^\/(?!\/)/, 'a file in public/ is expected, written as /logo.svg')

/** An address in the web, or one for mail. */
const address = text.regex(
  /^(?:https?:\/\/|mailto:)\S+$/,
  'an address such as https://example.org/ or mailto:desk@example.org is expected',
)

const colour = (...papers: (keyof typeof PAPER)[]) =>
  text
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'a colour such as #a3341f is expected')
    .superRefine((value, { addIssue }) => {
      for (const paper of papers) {
        const found = contrast(value, PAPER[paper])
        if (found < LEAST_CONTRAST) {
          addIssue(
            `contrast with the ${paper} paper (${PAPER[paper]}) is ${found.toFixed(2)}, at least ${LEAST_CONTRAST} is needed`,
          )
        }
      }
    })

/** The lists that can stand in the navigation, besides the pages of `content/pages`. */
export const sections = [
  'calls',
  'notes',
  'checks',
  'glossary',
  'companies',
  'people',
  'terms',
  'search',
  'offline',
  'settings',
] as const

/** An entry of the navigation or of the footer: a list, the name of a written page, or a link with its text. */
const link = z.union(
  [text, z.strictObject({ text: perLanguage, href: address })],
  'the name of a list or page, or { text, href } is expected',
)

/** What a publisher says of a site in `content/site.yaml`. Every key may be left out. */
export const siteFileSchema = z.strictObject({
  /** Name of the site, in titles, the head of each page and the installed app. */
  name: perLanguage.default({}),
  /** What the site is, in a few words: the heading of the home page. */
  tagline: perLanguage.default({}),
  /** What the site is, in a sentence: for search engines and previews of links. */
  description: perLanguage.default({}),
  /** A sentence below the heading of the home page. */
  intro: perLanguage.default({}),
  /** A picture in `public/` that stands before the name. */
  logo: publicFile.nullable().default(null),
  /** The icon of the site: an SVG in `public/`. */
  favicon: publicFile.regex(/\.svg$/, 'an SVG is expected').default('/favicon.svg'),
  /** The colour of links and marks on light and on dark paper; its contrast is checked. */
  accent: z
    .strictObject({ light: colour('light', 'sepia'), dark: colour('dark') })
    .nullable()
    .default(null),
  /** Who publishes the site. */
  author: text.nullable().default(null),
  /** On what terms the texts may be used: shown in the footer. */
  licence: z
    .strictObject({ text: perLanguage, href: address.nullable().default(null) })
    .nullable()
    .default(null),
  /** The sentence at the foot of each page. */
  footer: perLanguage.default({}),
  /** What stands at the foot of each page, in this order. */
  footerLinks: z.array(link).default(['offline', 'about', 'reading', 'publishing']),
  /** What stands at the head of each page, in this order. */
  navigation: z.array(link).default(['calls', 'notes', 'checks', 'glossary', 'reading', 'about']),
  /** The languages of the interface; the first is that of addresses without a language. */
  languages: z
    .array(z.preprocess(proper, locale))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'each language once')
    .default([...locales]),
  /** What of each call is made with the site for readers to take along. Their browsers make `html` where it is not. */
  downloads: z.array(z.enum(downloads, `${downloads.join(', ')} are the formats`)).default([]),
  /** Whether each call, and the site, has a picture that is shown where somebody shares a link to it. */
  shareImages: z.boolean().default(false),
  /** Where readers report a problem: a link at the foot of each page. */
  report: address.nullable().default(null),
  /** Origin of the hosted site; `SITE_URL` wins over it. */
  url: z
    .url({ protocol: /^https?$/, error: 'an origin such as https://example.org is expected' })
    .nullable()
    .default(null),
  /** Path under which the site stands; `BASE_PATH` wins over it. */
  base: text.default('/'),
})

/** What a site says of itself, with the defaults. */
export type SiteFile = z.output<typeof siteFileSchema>

/** An entry of the navigation or of the footer. */
export type SiteLink = SiteFile['navigation'][number]

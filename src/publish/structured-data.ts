import type { Article, Person, SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts'
import { callName, companyLine } from '../words/call-name.ts'
import { words } from '../words/words.ts'
import type { CallFacts } from '../model/call-facts.ts'
import { chineseOf, type Locale } from '../model/locale.ts'
import type { SiteFile } from '../read/site/site-file.ts'
import { trusted, type Html } from '../text/markup/html.ts'

/** What a page of a call says of it to search engines (schema.org, as JSON-LD). */
export function callData(call: CallFacts, { author, licence }: SiteFile, locale: Locale): WithContext<Article> {
  const { sourceLang, translation, participants, date } = call
  const company = companyLine(call)
  const langs = [sourceLang, ...(translation ? [chineseOf(locale, translation.lang)] : [])]
  const speakers = participants.filter(({ side }) => side === 'company')
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: callName(call, words(locale)),
    ...(date === null ? {} : { datePublished: date }),
    inLanguage: langs,
    ...(company && {
      about: {
        '@type': 'Corporation',
        name: company.name,
        ...(company.listing === null ? {} : { tickerSymbol: company.listing }),
      },
    }),
    contributor: speakers.map(({ name }): Person => ({ '@type': 'Person', name })),
    ...(translation && { translationOfWork: { '@type': 'Article', inLanguage: sourceLang } }),
    ...(author !== null && { publisher: { '@type': 'Organization', name: author } }),
    ...(licence?.href && { license: licence.href }),
  }
}

/** What the home page says of the site, and how it is searched. @param addressOf the whole address of a path */
export function siteData(
  said: { name: string; description: string },
  { author, licence, languages }: SiteFile,
  addressOf: (path: string) => string,
): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/search/')}?q={query}` },
    'query-input': 'required name=query',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: said.name,
    description: said.description,
    url: addressOf('/'),
    inLanguage: [...languages],
    potentialAction: search,
    ...(author !== null && { publisher: { '@type': 'Organization', name: author } }),
    ...(licence?.href && { license: licence.href }),
  }
}

/** Data for the head of a page. It is no script: the Content-Security-Policy has nothing to say of it. */
export function dataElement(data: WithContext<Article | WebSite>): Html {
  // No text in it may end the element.
  return trusted(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)
}

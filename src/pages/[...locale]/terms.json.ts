import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import type { TermEntry } from '../../browser/help/terms-in.ts'
import { localeParams } from '../../load/pages/paths.ts'
import type { Locale } from '../../model/locale.ts'
import { glossaryKey } from '../../check/evidence/glossary.ts'

export const getStaticPaths = () => localeParams()

/** The glossary as the explanation of terms in the text needs it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const own = glossaryKey(locale)
  const entries = (await getCollection('glossary'))
    .filter(({ data }) => !data.title)
    .map(({ id, data }): TermEntry => ({
      href: data.uses ? `terms/${id}/` : `glossary/#${id}`,
      term: data.term,
      english: [data.term, ...(data.forms ?? [])],
      chinese: [...new Set([...data.hans, ...data.hant])],
      rendering: data[own === 'hant' ? own : 'hans'][0] ?? '',
      meaning: data.meaning[own],
    }))
  return new Response(JSON.stringify(entries))
}

import type { APIRoute, GetStaticPaths } from 'astro'
import { css, script } from 'virtual:duizhao/one-file'
import { site as said } from 'virtual:duizhao/site'
import { oneFileForms } from '../../../export/one-file/one-file-forms.ts'
import { oneFilePage } from '../../../export/one-file/one-file-page.ts'
import { callEntries, textOf, type CallEntry } from '../../../load/pages/calls.ts'
import { turnsOfCall } from '../../../load/pages/companies/turns-of-call.ts'
import { keyed } from '../../../load/pages/keyed.ts'

export const getStaticPaths = (async () => {
  const entries = await callEntries()
  if (!said.downloads.includes('html')) return []
  const paths = entries.map((entry) => ({
    params: { id: entry.data.call.id, file: entry.data.call.id },
    props: { entry },
  }))
  return keyed(paths)
}) satisfies GetStaticPaths

/** The file to take along. */
export const GET: APIRoute<{ entry: CallEntry }> = ({ props: { entry }, site }) => {
  const { call } = entry.data
  const body = textOf(entry, 'one-file')
  const home = site && new URL(import.meta.env.BASE_URL, site).href
  return new Response(
    oneFilePage(
      { facts: call, turns: turnsOfCall(call), body, forms: oneFileForms(body) },
      { css, script, site: home ?? null },
    ),
  )
}

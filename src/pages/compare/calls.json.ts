import type { APIRoute } from 'astro'
import { companies } from '../../load/pages/companies/companies.ts'
import type { CompanyCalls } from '../../model/compared-call.ts'

/** The companies with several calls, among which the reader of `/compare/` chooses two. */
export const GET: APIRoute = async () => {
  const several = (await companies()).filter(({ calls }) => calls.length > 1)
  const chosen = several.map(({ path, name, calls }): CompanyCalls => ({
    path,
    name,
    calls: calls.map(({ id, title, period, date }) => ({ id, title, period, date })),
  }))
  return new Response(JSON.stringify(chosen))
}

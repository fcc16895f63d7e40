import type { APIRoute } from 'astro'

/** Everything may be read; the sitemap is named where the site's own address is known. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap.xml`, site).href}\n` : ''
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`)
}

import type { APIRoute } from 'astro'
import { script } from 'virtual:duizhao/once-page'

/** The script that shows a page that is made once in the words of the reader. */
export const GET: APIRoute = () => new Response(script)

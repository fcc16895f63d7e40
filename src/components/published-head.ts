import type { CallFacts } from '../model/call-facts.ts'
import { html, type Html } from '../text/markup/html.ts'

/** Says in the head of a page of a call when the call was held (Open Graph, ogp.me). */
export function publishedHead({ date }: CallFacts): Html {
  return html`${date && html`<meta property="article:published_time" content="${date}">`}`
}

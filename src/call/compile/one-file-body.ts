import { words } from '../../words/words.ts'
import type { Section } from '../../model/transcript.ts'
import type { Document } from '../../emit/document.ts'
import { renderCall, type CallContext } from '../../render/render-call.ts'
import { html, type Html } from '../../text/markup/html.ts'

/**
 * Writes the text of a call for the file to take along: the English page's, with the names of the two halves in both
 * languages and without links to the raw transcript, of which there would be one at every turn.
 * @param context of the English page, with links that lead to the hosted site or nowhere
 */
export function oneFileBody(document: Document, context: CallContext): string {
  const sectionTitle = (kind: Section): Html =>
    html`${context.words.call[kind]}${
      context.zhLang && html` <span class="also" lang="${context.zhLang}">${words(context.zhLang).call[kind]}</span>`
    }`
  return renderCall(document, { ...context, sectionTitle, raw: null })
}

/**
 * The address of a page in a file to take along.
 * @param own address of the call at the hosted site, or `null` where it is not known
 * @param href as the page of the call has it
 * @returns `null` where it would lead nowhere
 */
export function hrefOfOneFile(own: string | null, href: string): string | null {
  if (href.startsWith('#') || /^[a-z]+:/.test(href)) return href
  return own && new URL(href, own).href
}

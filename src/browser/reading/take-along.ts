import { css, script } from 'virtual:duizhao/one-file'
import { MANIFEST, type Manifest } from '../../search/record/catalogue.ts'
import { createFold } from '../../search/query/fold.ts'
import { readFoldTable } from '../../search/query/fold-table.ts'
import { formsIn } from '../../search/query/forms-in.ts'
import { make } from '../kit/make.ts'
import { indexFiles } from '../search/index-files.ts'
import { part } from '../site/settings-page.ts'

/**
 * Makes the file to take along of the call on this page and offers it for download: the page in its language, with style and
 * script of its own, that needs no other file. All that it is made of the site has, and what is kept for offline has it too.
 * @param call id of the call
 * @throws where something that it is made of cannot be fetched
 */
export async function takeAlong(call: string): Promise<void> {
  const text = await oneFile(await pristine())
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }))
  make('a', { href: address, download: `${call}.html` }).click()
  // The browser has begun to write it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}

/** The page as it came, without what was done to it since. */
async function pristine(): Promise<Document> {
  const answer = await fetch(location.pathname)
  if (!answer.ok) throw new Error(String(answer.status))
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

async function oneFile(page: Document): Promise<string> {
  const [frame, forms] = await Promise.all([part('take'), formsFor(page.querySelector('main')?.textContent ?? '')])
  const made = document.implementation.createHTMLDocument(page.querySelector('h1')?.textContent ?? page.title)
  made.title = page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? page.title
  made.documentElement.lang = document.documentElement.lang
  made.documentElement.dataset['view'] = 'both'
  made.head.prepend(
    make('meta', { charset: 'utf-8' }),
    ...(await policy()),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    make('meta', { name: 'color-scheme', content: 'light dark' }),
  )
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ''
  made.head.append(make('link', { rel: 'canonical', href: address }))
  made.body.className = 'call one-file'
  const main = make('main', {}, ...textOf(page, frame))
  for (const link of main.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith('#')) link.href = new URL(href, location.href).href
  }
  const home = main.querySelector<HTMLAnchorElement>('.origin a')
  if (home) home.textContent = home.href = new URL(address, location.href).href
  made.body.append(main, make('script', { type: 'text/plain', 'data-forms': true }, forms), make('script', {}, script))
  // As an element, the style would be held against the policy of this page.
  const style = `<style>${css}</style></head>`
  return `<!doctype html>\n${made.documentElement.outerHTML.replace('</head>', () => style)}`
}

/** Head, bar, contents and text of the call, and where it comes from. */
function textOf(page: Document, frame: HTMLElement): Node[] {
  const take = (selector: string): Element[] => [...page.querySelectorAll(selector)]
  for (const own of take('.facts .link, .who [href*="source/"], .facts button')) own.remove()
  const [bar, contents, origin] = [...frame.children]
  // What the page has no button for, the call has not.
  if (take('[data-view-button]').length === 0) bar?.querySelector('.views')?.remove()
  const notes = bar?.querySelector('[data-notes-button]')
  const count = take('[data-notes-button] .count')[0]
  if (count) notes?.append(' ', count)
  else notes?.remove()
  contents?.querySelector('details')?.append(...take('.contents > ol'))
  const reading = make('div', { class: 'reading' }, ...(bar ? [bar] : []), ...take('article.text'))
  const body = make('div', { class: 'call-body' }, ...(contents ? [contents] : []), reading)
  return [...take('.call-head'), body, ...(origin ? [origin] : [])]
}

/** Nothing but the style and the script of the file may work in it; browsers only say so where a site is served securely. */
async function policy(): Promise<HTMLElement[]> {
  if (!crypto.subtle) return []
  const hash = async (text: string): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
  }
  const content = `default-src 'none'; style-src ${await hash(css)}; script-src ${await hash(script)}; base-uri 'none'; form-action 'none'`
  return [make('meta', { 'http-equiv': 'content-security-policy', content })]
}

/** The part of the search's table of characters that a text needs for being searched. */
async function formsFor(text: string): Promise<string> {
  const read = indexFiles(`${document.documentElement.dataset['base'] ?? '/'}pagefind/`)
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  const manifest: Manifest = JSON.parse(decode(await read(MANIFEST)))
  const table = readFoldTable(decode(await read(manifest.forms)))
  return formsIn(text, { table, entries: [...table], fold: createFold(table) })
}

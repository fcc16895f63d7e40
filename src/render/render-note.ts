import type { Element, ElementContent, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Highlighter } from 'shiki'
import { trusted, type Html } from '../text/markup/html.ts'
import { highlightCode } from './highlight-code.ts'

/** What differs between the places and languages in which a note is shown. */
export interface NoteContext {
  highlighter: Highlighter
  /** Where a link leads, such as `/calls/x/#p1`: `null` where it leads nowhere. */
  href: (path: string) => string | null
  /** Where a file of the site stands, such as `/picture.png`. */
  file: (path: string) => string
  /** Language of its text (BCP 47). */
  lang: string
  /** Stands before the ids of its footnotes, since a page shows several notes. */
  prefix: string
  /** The page of the call that the note stands at, as a link in a note would name it. */
  call: string
}

/**
 * Writes the body of a note. Its headings are moved to level 4 and below, since notes stand inside turns.
 * @param tree what `noteTree` kept
 */
export function renderNote(tree: ElementContent[], context: NoteContext): Html {
  const convert = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const code = node.tagName === 'pre' ? fenced(node) : null
    if (code) return [{ type: 'raw', value: highlightCode(context.highlighter, code.text, code.language).markup }]
    const made = component({ ...withOwnIds(node, context.prefix), children: node.children.flatMap(convert) }, context)
    return made.tagName === 'table' ? [element('div', { className: ['scroll'], tabIndex: 0 }, [made])] : [made]
  }
  return trusted(toHtml({ type: 'root', children: tree.flatMap(convert) }, { allowDangerousHtml: true }))
}

const HAN = /\p{Script=Han}/u

/** What Markdown calls its footnotes, and where they are named. */
const FOOTNOTE = /^(#?)((?:user-content-)?fn(?:ref)?-.+|user-content-.+|footnote-label)$/

function withOwnIds(node: Element, prefix: string): Element {
  const own = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(FOOTNOTE, (_whole, sign: string, id: string) => `${sign}${prefix}-${id}`)
      : Array.isArray(value)
        ? value.map(own)
        : value
  const changed = ['id', 'href', 'ariaDescribedBy'].filter((name) => node.properties[name] !== undefined)
  if (changed.length === 0) return node
  const properties = { ...node.properties }
  for (const name of changed) {
    const value = own(properties[name])
    if (typeof value === 'string') properties[name] = value
    else if (Array.isArray(value)) properties[name] = value.map(String)
  }
  return { ...node, properties }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function component(node: Element, { lang, href, file, call }: NoteContext): Element {
  const { tagName, properties, children } = node
  const text = (value: unknown): Text => ({ type: 'text', value: String(value ?? '') })
  if (/^h[1-6]$/.test(tagName)) return { ...node, tagName: `h${Math.min(6, Number(tagName[1]) + 3)}` }
  if (tagName === 'a') {
    return { ...node, properties: { ...properties, href: href(String(properties['href'] ?? '')) ?? undefined } }
  }
  if (tagName === 'img')
    return { ...node, properties: { ...properties, src: file(String(properties['src'])), loading: 'lazy' } }
  // Chinese is emphasised by a dot at each character: an English word in it is set off as such words are.
  if (tagName === 'em' && lang !== 'en' && !HAN.test(toHtml(children))) return element('i', properties, children)
  if (tagName === 'aside') return element('div', { className: ['remark'] }, children)
  if (tagName === 'quote') {
    const { at } = properties
    const link = element('a', { href: href(`${call}#${String(at)}`) ?? undefined }, [text('¶')])
    return element('blockquote', { lang: properties['lang'] }, at ? [...children, text(' '), link] : children)
  }
  if (tagName === 'change') {
    const from = element('s', {}, [text(properties['from'])])
    const to = element('b', {}, [text(properties['to'])])
    return element('span', { className: ['change'] }, [...children, text(' '), from, text(' → '), to])
  }
  return node
}

function fenced(node: Element): { text: string; language: string } | null {
  const [code] = node.children
  if (code?.type !== 'element' || code.tagName !== 'code') return null
  const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const names = code.properties['className']
  const language = (Array.isArray(names) ? names : []).map(String).find((name) => name.startsWith('language-'))
  return { text: text.replace(/\n$/, ''), language: language?.slice('language-'.length) ?? 'text' }
}

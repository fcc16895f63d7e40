import type { Element, ElementContent, Text } from 'hast'

/** Where a link leads: an address, or `null` where it leads nowhere. */
export type Leads = (href: string) => string | null

/**
 * The body of a note in plain elements of HTML: its own components become what every program knows, links that lead
 * nowhere become their text, and pictures, which stay with the site, what they are described by.
 * @param tree what `noteTree` kept
 * @param leads where a link of the note leads: `#p…`, `/calls/x/`, `https://…`
 */
export function noteContent(tree: readonly ElementContent[], leads: Leads): ElementContent[] {
  return tree.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : []
    const children = noteContent(node.children, leads)
    return contentOf(node, children, leads)
  })
}

/**
 * Where a link in a note leads outside of the site's pages.
 * @param own address of the call, or `null` where it is not known
 * @param within what an address in the same call becomes, given its fragment
 */
export function leadsFrom(call: string, own: string | null, within: (fragment: string) => string | null): Leads {
  const path = `/calls/${call}/`
  return (href) => {
    const fragment = href.startsWith('#') ? href : href.startsWith(`${path}#`) ? href.slice(path.length) : null
    if (fragment !== null) return within(fragment.slice(1))
    if (/^[a-z]+:/i.test(href)) return href
    // Addresses of the site begin at its home, which may itself stand below a path.
    return own && new URL(href.startsWith('/') ? `../..${href}` : href, own).href
  }
}

function contentOf(node: Element, children: ElementContent[], leads: Leads): ElementContent[] {
  const { tagName, properties } = node
  switch (tagName) {
    case 'a': {
      const href = leads(String(properties['href'] ?? ''))
      return href === null ? children : [element('a', { href }, children)]
    }
    case 'img':
      return [text(String(properties['alt'] ?? ''))]
    case 'input':
      return [text(properties['checked'] ? '☑ ' : '☐ ')]
    case 'aside':
      return [element('blockquote', {}, children)]
    case 'quote': {
      const { lang, at } = properties
      const href = typeof at === 'string' ? leads(`#${at}`) : null
      const link = href === null ? [] : [text(' '), element('a', { href }, [text('¶')])]
      return [
        element('blockquote', typeof lang === 'string' ? { lang } : {}, [
          element('p', {}, [...phrases(children), ...link]),
        ]),
      ]
    }
    case 'change':
      return [...children, text(`: ${String(properties['from'] ?? '')} → ${String(properties['to'] ?? '')}`)]
    case 'section':
    case 'div':
      return children
    case 'th':
    case 'td':
      return [element(tagName, alignment(properties['className']), children)]
    default:
      return [
        element(
          tagName,
          tagName === 'ol' && typeof properties['start'] === 'number' ? { start: properties['start'] } : {},
          children,
        ),
      ]
  }
}

/** What stands in a quotation without its paragraphs, whose borders become a blank. */
function phrases(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, at) =>
    child.type === 'element' && child.tagName === 'p' ? [...(at > 0 ? [text(' ')] : []), ...child.children] : [child],
  )
}

function alignment(classes: unknown): Element['properties'] {
  const found = Array.isArray(classes) ? classes.map(String).find((name) => name.startsWith('align-')) : undefined
  return found === undefined ? {} : { align: found.slice('align-'.length) }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): Text {
  return { type: 'text', value }
}

import type { Element, ElementContent } from 'hast'

/** Elements whose end parts words. */
const BLOCKS = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'quote',
  'aside',
  'pre',
  'br',
  'hr',
])

/** The words of a note, for search and for what is printed: without markup and pictures, what a `Change` tells included. */
export function noteText(tree: readonly ElementContent[]): string {
  return tree.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const words = node.children.map(wordsOf).join('')
  if (node.tagName === 'change') return `${words} ${attribute(node, 'from')} → ${attribute(node, 'to')}`
  return BLOCKS.has(node.tagName) ? `${words} ` : words
}

function attribute({ properties }: Element, name: string): string {
  return String(properties[name] ?? '')
}

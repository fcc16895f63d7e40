import type { Element, ElementContent, Text } from 'hast'
import { mdxToHast } from 'satteri'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import type { NoteFile } from '../model/note.ts'
import { isRecord } from '../kit/is-record.ts'

/** The components that a note may use, with their attributes. Everything else in angle brackets is refused. */
const noteComponents: ReadonlyMap<string, readonly string[]> = new Map([
  ['Quote', ['lang', 'at']],
  ['Aside', []],
  ['Change', ['from', 'to']],
])

const ELEMENTS = new Set([
  'p',
  'em',
  'strong',
  'del',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'hr',
  'img',
  'input',
  'section',
  'sup',
])
/** Elements that hold blocks alone: the line ends between those mean nothing. */
const OF_BLOCKS = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'section'])
const PROPERTIES = new Set([
  'href',
  'src',
  'alt',
  'title',
  'className',
  'start',
  'type',
  'checked',
  'disabled',
  'id',
  'ariaDescribedBy',
  'ariaLabel',
])

interface NoteNode {
  type: string
  name?: unknown
  tagName?: unknown
  value?: unknown
  properties?: unknown
  attributes?: unknown
  children?: unknown
  position?: unknown
}

/**
 * Parses the body of a note and keeps what a note may hold: Markdown and three components, which become elements of
 * the same name in lower case, each with its line of the file as its position. Expressions, imports, HTML, scripts in addresses and pictures from other hosts are errors.
 */
export function noteTree(note: NoteFile): Outcome<ElementContent[]> {
  const problems: Problem[] = []
  const fileLine = (node: NoteNode) => lineOf(node) + note.bodyLine - 1
  const refuse = (node: NoteNode, actual: string, expected: string) => {
    problems.push(
      problem({
        rule: 'note-unsafe',
        severity: 'error',
        file: note.file,
        line: fileLine(node),
        actual,
        expected,
        message: `A note cannot hold ${actual}.`,
        hint: 'Write it in Markdown, or with one of the components Quote, Aside and Change.',
      }),
    )
  }
  const made = (tagName: string, properties: Element['properties'], node: NoteNode): Element => {
    const point = { line: fileLine(node), column: 1 }
    return {
      type: 'element',
      tagName,
      properties,
      children: (OF_BLOCKS.has(tagName) ? blocksOf(node) : childrenOf(node)).flatMap(keep),
      position: { start: point, end: point },
    }
  }
  const keep = (node: NoteNode): ElementContent[] => {
    if (node.type === 'text' && typeof node.value === 'string')
      return [{ type: 'text', value: node.value } satisfies Text]
    if (node.type === 'element' && typeof node.tagName === 'string' && ELEMENTS.has(node.tagName)) {
      return [made(node.tagName, safeProperties(node, refuse), node)]
    }
    const component = typeof node.name === 'string' ? noteComponents.get(node.name) : undefined
    if (component) return [made(String(node.name).toLowerCase(), attributes(node, component, refuse), node)]
    const tag = node.type === 'element' ? node.tagName : node.name
    refuse(node, typeof tag === 'string' ? `<${tag}>` : describe(node), 'Markdown, Quote, Aside or Change')
    return []
  }
  try {
    return { value: blocksOf(mdxToHast(note.body, { features: { frontmatter: false } })).flatMap(keep), problems }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = /(\d+):\d+/.exec(message)?.[1]
    problems.push(
      problem({
        rule: 'note-syntax',
        severity: 'error',
        file: note.file,
        line: note.bodyLine + (line ? Number(line) - 1 : 0),
        actual: message,
        message: 'The note is not valid MDX.',
        hint: 'Close every component, and write { and < as &#123; and &lt;.',
      }),
    )
    return { value: [], problems }
  }
}

type Refuse = (node: NoteNode, actual: string, expected: string) => void

function safeProperties(node: NoteNode, refuse: Refuse): Element['properties'] {
  const properties: Element['properties'] = {}
  for (const [key, value] of Object.entries(isRecord(node.properties) ? node.properties : {})) {
    if (key === 'style' && typeof value === 'string') {
      const align = /^text-align: (left|right|center)$/.exec(value)?.[1]
      if (align) properties['className'] = [`align-${align}`]
    } else if (key === 'href' && !/^(?:https?:\/\/|mailto:|\/(?!\/)|#|\.\.?\/)/i.test(String(value))) {
      refuse(node, `a link to ${String(value)}`, 'https://…, mailto:…, /calls/…, #p…')
    } else if (key === 'src' && !/^\/(?!\/)/.test(String(value))) {
      refuse(node, `a picture from ${String(value)}`, 'a picture in public/, written as /name.png')
    } else if (
      PROPERTIES.has(key) &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      properties[key] = value
    } else if (key === 'className' && Array.isArray(value)) {
      properties[key] = value.map(String)
    }
  }
  return properties
}

function attributes(node: NoteNode, known: readonly string[], refuse: Refuse): Element['properties'] {
  const properties: Element['properties'] = {}
  for (const { type, name, value } of list(node.attributes)) {
    if (type === 'mdxJsxAttribute' && known.includes(String(name)) && typeof value === 'string')
      properties[String(name)] = value
    else refuse(node, `the attribute ${String(name)} on ${String(node.name)}`, known.join(', ') || 'no attribute')
  }
  return properties
}

function describe({ type }: NoteNode): string {
  if (type === 'mdxjsEsm') return 'an import or export'
  return type.startsWith('mdx') ? 'an expression in braces' : `a ${type}`
}

function lineOf({ position }: NoteNode): number {
  const start = isRecord(position) && isRecord(position['start']) ? position['start'] : {}
  return typeof start['line'] === 'number' ? start['line'] : 1
}

function childrenOf(node: object): NoteNode[] {
  return 'children' in node ? list(node.children) : []
}

/** What stands in a node that holds blocks alone. */
function blocksOf(node: object): NoteNode[] {
  return childrenOf(node).filter(
    ({ type, value }) => type !== 'text' || typeof value !== 'string' || value.trim() !== '',
  )
}

function list(value: unknown): NoteNode[] {
  return Array.isArray(value) ? value : []
}

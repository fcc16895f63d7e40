import { isDeepStrictEqual } from 'node:util'
import { mdxToMdast } from 'satteri'
import { components } from '../emit/emit.ts'
import { unescapeText } from '../emit/escape-text.ts'
import { features } from '../emit/features.ts'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import type {
  Document,
  DocumentExchange,
  DocumentNote,
  DocumentParagraph,
  DocumentSection,
  DocumentText,
  DocumentTurn,
} from '../emit/document.ts'

/** A node of a syntax tree, of which nothing is known yet. */
interface MdxNode {
  type: string
  name?: unknown
  value?: unknown
  attributes?: unknown
  children?: unknown
}

/** Raised inside this file only, to leave the walk at the first node that has no business in an emitted document. */
class Unexpected extends Error {}

/**
 * Reads an emitted MDX document back: the reverse of `emit`. What the pages show is taken from here. Nothing is ever evaluated: a
 * document that holds any node but the components of `emit`, paragraphs and text is refused, and one that says anything else than
 * it was given to say.
 * @param mdx what `emit` wrote
 * @param written what it was given
 * @param file the seed, for the problem
 * @returns the document, or `null` with an error of rule `mdx-unexpected`
 */
export function readDocument(mdx: string, written: Document, file: string): Outcome<Document | null> {
  const problems: Problem[] = []
  try {
    const children = childrenOf(mdxToMdast(mdx, { position: false, features }))
    const document = { sections: children.filter(({ type }) => type !== 'yaml').map(section) }
    if (!isDeepStrictEqual(document, written)) throw new Unexpected('another text than was written')
    return { value: document, problems }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    problems.push(
      problem({
        rule: 'mdx-unexpected',
        severity: 'error',
        file,
        actual: message,
        expected: `only ${Object.keys(components).join(', ')}, paragraphs and text`,
        message: 'The document made from this seed holds something else than text.',
        hint: 'This is a fault of duizhao, not of the seed: please report it together with the seed.',
      }),
    )
    return { value: null, problems }
  }
}

function section(node: MdxNode): DocumentSection {
  const { kind } = component(node, 'Section')
  if (kind !== 'prepared' && kind !== 'qa') throw new Unexpected(`Section kind="${kind}"`)
  const exchanges: DocumentExchange[] = []
  for (const child of childrenOf(node)) {
    if (child.name === 'Exchange') {
      exchanges.push({ n: number(component(child, 'Exchange').n), turns: childrenOf(child).map(turn) })
    } else {
      const last = exchanges.at(-1)
      if (last && last.n === null) last.turns.push(turn(child))
      else exchanges.push({ n: null, turns: [turn(child)] })
    }
  }
  return { kind, exchanges }
}

function turn(node: MdxNode): DocumentTurn {
  const { n, speaker, line } = component(node, 'Turn')
  return { n: number(n), speaker: speaker ?? '', line: number(line), paragraphs: childrenOf(node).map(paragraph) }
}

function paragraph(node: MdxNode): DocumentParagraph {
  const { id, n, part, sourceLine, translationLine } = component(node, 'Paragraph')
  const texts: string[] = []
  const notes: DocumentNote[] = []
  for (const child of childrenOf(node)) {
    if (child.name === 'Note') notes.push(note(child))
    else texts.push(textOf(child))
  }
  const passage = (line: string | undefined): DocumentText | null =>
    line === undefined ? null : { line: number(line), text: texts.shift() ?? '' }
  return {
    id: id ?? '',
    n: number(n),
    ...(part !== undefined && { part: number(part) }),
    source: passage(sourceLine),
    translation: passage(translationLine),
    notes,
  }
}

function note(node: MdxNode): DocumentNote {
  const { line, id } = component(node, 'Note')
  if (id !== undefined) return { kind: 'written', id }
  return { kind: 'seed', line: number(line), text: childrenOf(node).map(textOf).join('') }
}

/** The attributes of a component, after its name and theirs were checked. */
function component<Name extends keyof typeof components>(
  node: MdxNode,
  name: Name,
): Record<string, string | undefined> {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== name) throw unexpected(node)
  const known: readonly string[] = components[name]
  const attributes: Record<string, string | undefined> = {}
  for (const attribute of list(node.attributes)) {
    const key = String(attribute.name)
    if (attribute.type !== 'mdxJsxAttribute' || !known.includes(key) || typeof attribute.value !== 'string') {
      throw new Unexpected(`${name} ${attribute.type} ${key}`)
    }
    attributes[key] = unescapeText(attribute.value)
  }
  return attributes
}

function textOf(node: MdxNode): string {
  if (node.type !== 'paragraph') throw unexpected(node)
  const parts = childrenOf(node).map((child) => {
    if (child.type !== 'text' || typeof child.value !== 'string') throw unexpected(child)
    return child.value
  })
  return unescapeText(parts.join(''))
}

function number(value: string | undefined): number {
  if (value === undefined || !/^\d+$/.test(value)) throw new Unexpected(`the number ${value}`)
  return Number(value)
}

function unexpected(node: MdxNode): Unexpected {
  return new Unexpected(typeof node.name === 'string' ? `${node.type} ${node.name}` : node.type)
}

function childrenOf(node: { type: string; children?: unknown }): MdxNode[] {
  return list(node.children)
}

function list(value: unknown): MdxNode[] {
  return Array.isArray(value) ? value : []
}

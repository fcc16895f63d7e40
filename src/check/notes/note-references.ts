import { lettersOf } from '../../text/letters-of.ts'
import type { Element, ElementContent } from 'hast'
import type { NoteFile } from '../../model/note.ts'
import { problem, type Problem } from '../../model/problem.ts'
import { convert } from '../../script/convert.ts'
import { nearestPlaces, type NotePlaces } from './note-places.ts'

/** What whoever quotes leaves out or puts in: `…`, `[the company]`. */
const LEFT_OUT = /\[[^\]]*\]|…+|⋯+|\.{3,}/

/** The id of a paragraph, in the fragment of an address. */
const PARAGRAPH = /^p[0-9a-z]+(?:-\d+)?$/

/** A heading of the page of a call. */
const PREPARED = 'prepared'

/**
 * Checks what the body of a note says about its own call: the paragraph of every Quote exists and holds its words, in
 * either language and script, and every link to a paragraph leads to one. Punctuation and case may differ, and `…` and `[ ]` stand
 * for anything.
 * @param tree what `noteTree` made of the note, with the lines of its file
 * @returns errors of rule `note-reference`, which name the nearest paragraphs
 */
export function noteReferences(note: NoteFile, tree: ElementContent[], places: NotePlaces): Problem[] {
  return elements(tree).flatMap((node) => {
    const wrong =
      node.tagName === 'quote' ? inQuote(node, note, places) : node.tagName === 'a' ? inLink(node, note, places) : null
    return wrong === null ? [] : [reference(note, node, wrong, nearestPlaces(wordsOf(node), places))]
  })
}

/** What is wrong, and in which paragraph. */
interface Wrong {
  paragraph: string
  actual: string
  message: string
}

function inQuote(node: Element, { call }: NoteFile, places: NotePlaces): Wrong | null {
  const paragraph = node.properties['at']
  if (typeof paragraph !== 'string' || paragraph === '') return null
  const place = places.get(paragraph)
  const actual = `no paragraph ${paragraph}`
  if (!place)
    return { paragraph, actual, message: `Paragraph ${paragraph}, which this note quotes, is not in ${call}.` }
  const words = wordsOf(node)
  if (place.texts.some((text) => holds(text, words) || holds(simplified(text), simplified(words)))) return null
  return {
    paragraph,
    actual: `${paragraph} without “${words}”`,
    message: `The words of this Quote are not in paragraph ${paragraph} of ${call}.`,
  }
}

function inLink(node: Element, { call }: NoteFile, places: NotePlaces): Wrong | null {
  const href = String(node.properties['href'] ?? '')
  const [address = '', paragraph = ''] = href.split('#')
  const own = ['', `/calls/${call}`, `/calls/${call}/`].includes(address.split('?', 1)[0] ?? '')
  if (!own || !PARAGRAPH.test(paragraph) || paragraph === PREPARED || places.has(paragraph)) return null
  return {
    paragraph,
    actual: `no paragraph ${paragraph}`,
    message: `The link ${href} leads to no paragraph of ${call}.`,
  }
}

function reference({ file }: NoteFile, node: Element, wrong: Wrong, near: string[]): Problem {
  return problem({
    rule: 'note-reference',
    severity: 'error',
    file,
    line: node.position?.start.line ?? null,
    ...wrong,
    expected: near.length > 0 ? `one of ${near.join(', ')}` : null,
    hint:
      near.length > 0
        ? `Read the nearest paragraphs (${near.join(', ')}), then mend it, or remove it.`
        : 'Mend the id of the paragraph and the words, or remove it.',
  })
}

function elements(tree: ElementContent[]): Element[] {
  return tree.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []))
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(wordsOf).join('') : ''
}

/** Whether a text holds all parts of a quote, one after the other. */
function holds(text: string, quote: string): boolean {
  const folded = lettersOf(text)
  let from = 0
  return quote
    .split(LEFT_OUT)
    .map(lettersOf)
    .every((part) => {
      const found = folded.indexOf(part, from)
      from = found + part.length
      return found >= 0
    })
}

/** A reader of the other script quotes what the page shows: the call's Chinese, converted. */
function simplified(text: string): string {
  return convert(text, 'zh-Hant', 'zh-Hans')
}

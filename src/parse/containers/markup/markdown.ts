import { markdownToMdast, type MdastNode } from 'satteri'
import { isElement } from './elements.ts'
import { writeHtml } from './html.ts'
import { contentOf, type Content, indentOf } from '../opened.ts'
import { MarkupWriter, type MarkupStyle } from './markup-writer.ts'

type Text = Extract<MdastNode, { type: 'text' }>

/** Marks before a line, and marks in a paragraph, beyond which nobody has written it; parsing would take for ever. */
const NESTED = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/m
const MOST_MARKS = 20_000

/** Longest text that a rule below it makes a heading: a longer one is a paragraph with a rule behind it. */
const LONGEST_HEADING = 120

/** Where a definition of a link points to; anything else behind `[中]:` is text. */
const ADDRESS = /^(?:<|[a-z][a-z+.-]*:|\/|\.|#|www\.)/i

/**
 * Takes the markup out of Markdown (CommonMark with tables, as Sätteri reads it). Line breaks inside of a paragraph stay,
 * since pastes of two languages rely on them; so does the number of an item, which a reader sees.
 * @returns `null` where the text is nested too deeply to be Markdown
 */
export function readMarkdown(rows: readonly string[]): Content | null {
  const text = rows.join('\n')
  if (
    NESTED.test(text) ||
    text
      .split(/\n[ \t]*\n/)
      .some((part) => part.length > MOST_MARKS && (part.match(/[*_~`[&<\\]/g)?.length ?? 0) > MOST_MARKS)
  )
    return null
  const writer = new MarkupWriter(true)
  new MarkdownWriter(rows, writer).write(markdownToMdast(text, { features: { frontmatter: false } }))
  const lines = writer.finish().map((line) => ({ ...line, indent: indentOf(rows[(line.numbers[0] ?? 1) - 1] ?? '') }))
  return contentOf(lines)
}

/** Writes the nodes of a document. */
/** Links between notes show their address or what stands behind a bar: `[[Ann Lee]]`, `[[people/ann|Ann Lee]]`. */
function unlinked(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]*[^[\]|\s]\|(?=\S))?([^[\]]+)\]\]/g, '$1')
}

class MarkdownWriter {
  readonly #rows: readonly string[]
  readonly #writer: MarkupWriter
  #lists = 0

  constructor(rows: readonly string[], writer: MarkupWriter) {
    this.#rows = rows
    this.#writer = writer
  }

  write(node: MdastNode): void {
    const writer = this.#writer
    const start = node.position?.start.line ?? 1
    const end = node.position?.end.line ?? start
    switch (node.type) {
      case 'text':
        return writer.text(unlinked(this.#endsInBreak(node) ? node.value.slice(0, -1) : node.value), start, end)
      case 'inlineCode':
        // What is set otherwise stands out, whatever the sign: a name as code is one in bold.
        return this.#styled({ bold: true }, () => writer.text(node.value, start, end))
      case 'break':
        return writer.lineBreak()
      case 'html':
        return this.#html(node.value, start)
      case 'code': {
        const fenced = /^[ \t>]*(?:```|~~~)/.test(this.#rows[start - 1] ?? '')
        return this.#block({ exact: true }, () => writer.text(node.value, start + (fenced ? 1 : 0), end))
      }
      case 'heading': {
        const { length } = this.#rows.slice(start - 1, end).join('')
        return this.#block(length > LONGEST_HEADING ? {} : { heading: node.depth, bold: true }, () =>
          this.#children(node),
        )
      }
      case 'paragraph':
        return this.#block({}, () => this.#children(node))
      case 'blockquote':
        // `1. >> Ann Lee: …` is a caption, and so is `>> Ann Lee: …`.
        return this.#block({ quote: this.#lists === 0 && !/^\s*>>/.test(this.#rows[start - 1] ?? '') }, () =>
          this.#children(node),
        )
      case 'list':
        this.#lists += 1
        this.#children(node)
        this.#lists -= 1
        return
      case 'listItem': {
        // `2027.` alone is an answer.
        if (node.children.length === 0) return this.#block({}, () => writer.text(this.#source(node), start, end))
        writer.block()
        // The number of an item is part of what a reader sees, a bullet is not.
        writer.item(
          this.#lists,
          /^\s*(\d{1,9}[.)])/.exec(this.#rows[start - 1]?.slice((node.position?.start.column ?? 1) - 1) ?? '')?.[1],
        )
        this.#children(node)
        writer.block()
        return writer.item(0)
      }
      case 'emphasis':
      case 'strong':
        return this.#styled({ bold: true }, () => this.#children(node))
      case 'table':
        writer.openTable()
        this.#children(node)
        return writer.closeTable()
      case 'tableRow':
        writer.openRow()
        return this.#children(node)
      case 'tableCell':
        writer.openCell()
        this.#children(node)
        return writer.closeCell()
      case 'definition':
        return ADDRESS.test(node.url) ? undefined : this.#block({}, () => writer.text(this.#source(node), start, end))
      default:
        this.#children(node)
    }
  }

  #children(node: MdastNode): void {
    if ('children' in node) for (const child of node.children) this.write(child)
  }

  /** Whether a text ends in the hard line break of Pandoc, which is none at the end of a paragraph. */
  #endsInBreak({ value, position }: Text): boolean {
    return value.endsWith('\\') && /(?:^|[^\\])\\[ \t]*$/.test(this.#rows[(position?.end.line ?? 0) - 1] ?? '')
  }

  /** What the file has from the beginning of a node to the end of the line that it ends in. */
  #source({ position }: MdastNode): string {
    if (!position) return ''
    const rows = this.#rows.slice(position.start.line - 1, position.end.line)
    return rows.join('\n').slice(position.start.column - 1)
  }

  #block(style: Partial<MarkupStyle>, write: () => void): void {
    this.#writer.block()
    this.#styled(style, () => {
      write()
      this.#writer.block()
    })
  }

  #styled(style: Partial<MarkupStyle>, write: () => void): void {
    const outer = this.#writer.style
    this.#writer.style = { ...outer, ...style }
    write()
    this.#writer.style = outer
  }

  /** A piece of HTML: a whole block of it, or one tag in a line. */
  #html(value: string, number: number): void {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)[^>]*>$/i.exec(value) ?? []
    const element = name.toLowerCase()
    if (name !== '' && !isElement(element)) this.#writer.text(value, number)
    else if (element === 'br') this.#writer.lineBreak()
    else if (element === 'b' || element === 'strong') this.#writer.style = { ...this.#writer.style, bold: slash === '' }
    else if (name === '' && !value.startsWith('<!') && !value.startsWith('<?')) writeHtml(value, number, this.#writer)
  }
}

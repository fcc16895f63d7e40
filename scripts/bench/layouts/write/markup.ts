import { escapeHtml } from '../../../../src/text/markup/escape-html.ts'
import type { Layout } from '../choices/choices.ts'

/** How a container writes what is not plain. */
export interface Markup {
  /** A text in which no character means anything. */
  text: (text: string) => string
  /** What the layout itself writes and means. */
  frame: (text: string) => string
  strong: (marked: string) => string
}

const plain: Markup = { text: (text) => text, frame: (text) => text, strong: (marked) => `**${marked}**` }

/** What Markdown would take for a mark, also at the beginning of a line. */
const markdown: Markup = {
  text: (text) =>
    text
      .replace(/[\\`*_[\]<>]/g, '\\$&')
      .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
      .replace(/^[-+#](?=\s)/, '\\$&'),
  frame: (text) => text,
  strong: (marked) => `**${marked}**`,
}

const html: Markup = { text: escapeHtml, frame: escapeHtml, strong: (marked) => `<strong>${marked}</strong>` }

/** The markup of a layout's container. */
export function markupOf({ container }: Layout): Markup {
  return container === 'md' ? markdown : container === 'html' ? html : plain
}

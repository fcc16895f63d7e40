import type { ElementContent } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Writes the body of a note as Markdown with tables. @param content what `noteContent` gives */
export function noteMarkdown(content: readonly ElementContent[]): string {
  return toMarkdown(toMdast({ type: 'root', children: [...content] }), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '-',
  }).trimEnd()
}

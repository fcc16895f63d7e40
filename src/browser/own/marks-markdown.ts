import { annotationOf, readAnnotation } from './web-annotations.ts'
import { shownWords, type OwnMark } from './own-mark.ts'
import { escapeMarkdown } from '../../text/markup/escape-markdown.ts'

/** Where the annotation stands that a mark is read back from. */
const KEPT = /<!-- annotation (\{[^>]*\}) -->/g

/**
 * Marks as Markdown, for whoever reads on elsewhere. Each carries its annotation in a comment, which no reader sees, so that
 * nothing is lost when it is imported again.
 * @param groups the marks by the title of their call
 */
export function marksMarkdown(groups: ReadonlyMap<string, readonly OwnMark[]>, origin: string): string {
  const parts = [...groups].map(([title, marks]) =>
    [`# ${escapeMarkdown(title)}`, ...marks.map((mark) => markMarkdown(mark, origin))].join('\n\n'),
  )
  return `${parts.join('\n\n')}\n`
}

function markMarkdown(mark: OwnMark, origin: string): string {
  const { comment, speaker, n, path, paragraph, modified } = mark
  const quotes = shownWords(mark).map(({ text }) => `> ${escapeMarkdown(text).replace(/\r?\n/g, '\n> ')}`)
  const place = [speaker, n && `¶${n}`].filter((part) => part !== '').join(', ') || paragraph
  // No comment of Markdown may end inside.
  const data = JSON.stringify(annotationOf(mark, origin)).replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d')
  return [
    quotes.join('\n>\n'),
    ...(comment === '' ? [] : [comment.replaceAll('<!--', '<\\!--')]),
    `— [${escapeMarkdown(place)}](${origin}${encodeURI(path)}#${encodeURIComponent(paragraph)}), ${modified.slice(0, 10)}`,
    `<!-- annotation ${data} -->`,
  ].join('\n\n')
}

/** Reads back marks from Markdown that was exported here. */
export function readMarks(text: string): OwnMark[] {
  return Array.from(text.matchAll(KEPT), ([, json = '']) => json).flatMap((json) => {
    try {
      const value: unknown = JSON.parse(json)
      return readAnnotation(value) ?? []
    } catch {
      return []
    }
  })
}

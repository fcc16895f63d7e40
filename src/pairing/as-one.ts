import type { Span } from '../model/span.ts'

/** Paragraphs as one text, with the place of each in it. */
export function asOne(texts: string[]): { text: string; spans: Span[] } {
  let end = 0
  const spans = texts.map((text) => {
    const start = end
    end += text.length + 1
    return { start, end }
  })
  return { text: texts.join('\n'), spans }
}

import { BLANK, type WrittenLine } from './written-line.ts'
import type { Setting } from './setting.ts'

/** Lines of a page at least. */
const PAGE = 30

/** Adds what a site or a printer leaves, between paragraphs. */
export function furnish(setting: Setting, lines: WrittenLine[]): WrittenLine[] {
  const {
    layout: { furniture },
    call: { title },
    markup,
  } = setting
  const plain = (...all: string[]): WrittenLine[] =>
    all.map((text) => (text === '' ? BLANK : { text: markup.text(text) }))
  switch (furniture) {
    case 'none':
      return lines
    case 'page-numbers':
      return paged(lines, (page) => plain('', `- ${page} -`, ''))
    case 'page-rules':
      return paged(lines, (page) => plain('', `--- Page ${page + 1} ---`, ''))
    case 'running-heads': {
      const pages = Math.ceil(lines.length / PAGE)
      return paged(lines, (page) => plain('', `Page ${page} of ${pages}`, title.en, ''))
    }
    case 'site':
      return [
        ...plain('Home', 'Markets', 'Subscribe', 'Share', 'Print', ''),
        ...lines,
        ...plain('', 'Read Next', 'Why shares moved today', '© 2025 Example News. All rights reserved.'),
      ]
    case 'end-mark':
      return [...lines, ...plain('', '* * *', '[End of transcript]')]
  }
}

function paged(lines: WrittenLine[], mark: (page: number) => WrittenLine[]): WrittenLine[] {
  let since = 0
  let page = 0
  return lines.flatMap((line) => {
    since += 1
    if (since < PAGE || line.breakable !== true) return [line]
    since = 0
    page += 1
    return [...mark(page), line]
  })
}

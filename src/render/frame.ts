import { escapeHtml } from '../text/escape-html.ts'
import type { Html } from '../text/html.ts'
import { summary, withoutBrackets } from '../text/summary.ts'

/** What a page of a call has of its own; all else is the same on every page of its kind and language. */
export interface FramedPage {
  /** Of the call. */
  id: string
  title: string
  description: string
  /** Further elements of the head. */
  head: Html
  /** What stands before and after the long text. */
  before: Html
  after: Html
}

/**
 * What stands in a frame for the parts of a page. The layout sees to it that they come out as they are, in attributes,
 * addresses and content; no text of a seed ever stands in a frame.
 */
export const frameMarks = {
  id: '--call-id--',
  title: '--call-title--',
  description: '--call-description--',
  head: '<!--call-head-->',
  main: '<!--call-main-->',
} as const

type Part = keyof typeof frameMarks

/** A page of which only the parts of a call are missing: the texts between them, and which part comes after each. */
export interface Frame {
  texts: string[]
  parts: Part[]
}

const PARTS: Part[] = ['id', 'title', 'description', 'head', 'main']
// No sign in a mark means anything to a pattern.
const MARK = new RegExp(PARTS.map((part) => frameMarks[part]).join('|'), 'g')

/**
 * Takes a page with marks apart.
 * @throws where it has not one place for the long text: pages would be without it
 */
export function readFrame(page: string): Frame {
  const frame: Frame = { texts: [], parts: [] }
  let from = 0
  for (const { index, 0: mark } of page.matchAll(MARK)) {
    frame.texts.push(page.slice(from, index))
    frame.parts.push(...PARTS.filter((part) => frameMarks[part] === mark))
    from = index + mark.length
  }
  frame.texts.push(page.slice(from))
  if (frame.parts.filter((part) => part === 'main').length !== 1) throw new Error('A frame needs one place for the text of a call.')
  return frame
}

/** Puts the parts of a page into its frame: what comes before the long text, and what comes after it. */
export function fillFrame({ texts, parts }: Frame, page: FramedPage): [before: string, after: string] {
  const filled = partsOf(page)
  const join = (from: number, to: number): string => {
    let text = texts[from] ?? ''
    for (let place = from; place < to; place++) text += filled[parts[place] ?? 'main'] + (texts[place + 1] ?? '')
    return text
  }
  const main = parts.indexOf('main')
  return [join(0, main) + page.before.markup, page.after.markup + join(main + 1, parts.length)]
}

function partsOf({ id, title, description, head }: FramedPage): Record<Part, string> {
  return {
    id: escapeHtml(id),
    title: escapeHtml(withoutBrackets(title)),
    description: escapeHtml(summary(description)),
    head: head.markup,
    main: '',
  }
}

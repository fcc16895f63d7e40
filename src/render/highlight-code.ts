import type { Element, ElementContent } from 'hast'
import { createCssVariablesTheme, createHighlighter, type Highlighter, type ShikiTransformer } from 'shiki'
import { trusted, type Html } from '../text/markup/html.ts'

/** Colours are custom properties of the style sheet, so that one markup serves light and dark. */
export const theme = createCssVariablesTheme({ name: 'duizhao', variablePrefix: '--code-', fontStyle: false })

/** Languages of fenced blocks in notes and pages; any other is shown plainly. */
const languages = [
  'csv',
  'json',
  'yaml',
  'python',
  'javascript',
  'typescript',
  'sql',
  'r',
  'bash',
  'diff',
  'mdx',
] as const

/** Longer lines are shown without colours: the highlighter would take minutes for them, or run out of its stack. */
export const LONGEST_LINE = 20_000

const CUSTOM_PROPERTY = /^color:\s*var\(--code-(?:token-)?([a-z-]+)\)$/

/**
 * Writes classes where Shiki writes style attributes, which a strict Content-Security-Policy forbids, and takes the time that a
 * line takes, if it is not too long: Shiki leaves the rest of it without colours after half a second, so that a busy machine
 * would make other pages.
 */
export const styleToClass: ShikiTransformer = {
  name: 'style-to-class',
  preprocess(_, options) {
    options.tokenizeTimeLimit = 0
    options.tokenizeMaxLineLength = LONGEST_LINE
    return undefined
  },
  pre(node) {
    delete node.properties['style']
    node.properties['tabindex'] = '0'
  },
  span(node) {
    const name = CUSTOM_PROPERTY.exec(String(node.properties['style']))?.[1]
    if (node.properties['style'] === undefined) return
    delete node.properties['style']
    if (name && name !== 'foreground') node.properties['class'] = `c-${name}`
  },
  // Elements that say nothing go: those of words without a colour, and those of lines, which end in a line end anyway.
  code(node) {
    node.children = node.children.flatMap((line) => (isElement(line) ? line.children.flatMap(coloured) : line))
  },
}

function coloured(word: ElementContent): ElementContent[] {
  return isElement(word) && word.properties['class'] === undefined ? word.children : [word]
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

let shared: Promise<Highlighter> | undefined

/** The highlighter with the languages above, made once. */
export function highlighter(): Promise<Highlighter> {
  shared ??= createHighlighter({ themes: [theme], langs: [...languages] })
  return shared
}

/**
 * Highlights a fenced block of code.
 * @param language the word after the fence; an unknown one leaves the code plain
 */
export function highlightCode(using: Highlighter, code: string, language: string): Html {
  const lang = using.getLoadedLanguages().includes(language) ? language : 'text'
  return trusted(using.codeToHtml(code, { lang, theme: theme.name ?? 'duizhao', transformers: [styleToClass] }))
}

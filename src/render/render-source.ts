import { basename } from 'node:path'
import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import type { Transcript } from '../model/transcript.ts'
import { splitLines } from '../read/bytes/lines.ts'
import type { SecondFile } from '../read/seeds/two-files.ts'
import { html, type Html } from '../text/markup/html.ts'
import { LONGEST_LINE, theme } from './highlight-code.ts'
import { seedGrammar } from './seed-grammar.ts'

/** What a line of the seed became, and where it is read. */
interface LinePlace {
  kind: 'front' | 'speaker' | 'source' | 'translation' | 'note' | 'unplaced'
  lang: string | null
  /** Fragment of the call page, `null` where the line is not shown there. */
  anchor: string | null
  /** Whether it is the first line of a source paragraph: the place to which the call leads. */
  target?: boolean
}

let shared: Promise<HighlighterCore> | undefined

/** The highlighter of seeds, made once. The JavaScript engine takes 5 ms a call, two thirds of the WebAssembly one. */
export function seedHighlighter(): Promise<HighlighterCore> {
  shared ??= createHighlighterCore({ themes: [theme], langs: [seedGrammar], engine: createJavaScriptRegexEngine() })
  return shared
}

/**
 * Writes the seed as an ordered list of highlighted lines, each with its number, which links to the place in the call.
 * @param text the decoded seed as it is
 * @param second the second file of a seed that is two files: its name stands at its beginning, its lines are its own
 */
export function renderSource(
  text: string,
  transcript: Transcript,
  highlighter: HighlighterCore,
  second?: SecondFile,
): string {
  const places = linePlaces(transcript)
  // Shiki skips empty lines, and with them the rule that a note stands after one.
  const lines = splitLines(text)
  const tokens = highlighter.codeToTokensBase(lines.map((line) => line || ' ').join('\n'), {
    lang: seedGrammar.name,
    theme: theme.name ?? 'duizhao',
    tokenizeMaxLineLength: LONGEST_LINE,
    // A busy machine makes the same page.
    tokenizeTimeLimit: 0,
  })
  return html`<ol class="seed">${lines.map((line, index) =>
    index + 2 === second?.line
      ? html`<li id="L${index + 1}" data-kind="front"><code>${basename(second.file)}</code>\n`
      : sourceLine(index + 1, line, tokens[index] ?? [], places, second),
  )}</ol>`.markup
}

interface ColouredText {
  content: string
  color?: string | undefined
}

/** What the page sets apart; lines of the text itself are most of it. */
const MARKED: ReadonlySet<LinePlace['kind']> = new Set(['front', 'note', 'unplaced'])

function sourceLine(
  n: number,
  line: string,
  tokens: ColouredText[],
  places: Map<number, LinePlace>,
  second?: SecondFile,
): Html {
  const place = places.get(n)
  const shown = second && n >= second.line ? n - second.line + 1 : n
  const number = place?.anchor
    ? html`<a${place.target && html` id="${place.anchor}"`} href="../#${place.anchor}">${shown}</a>`
    : shown
  const lang = place?.lang && html` lang="${place.lang}"`
  const code = line !== '' && html`<code${lang}>${tokens.map(({ content, color }) => token(content, color))}</code>`
  // The next line, or the end of the list, ends a line.
  return html`<li id="L${n}"${place && MARKED.has(place.kind) && html` data-kind="${place.kind}"`}>${number}${code}
`
}

/** Most are figures: they have a short element. */
function token(content: string, color: string | undefined): Html {
  const name = /--code-token-([a-z-]+)/.exec(color ?? '')?.[1]
  if (name === 'constant') return html`<b>${content}</b>`
  return name && name !== 'string' ? html`<span class="c-${name}">${content}</span>` : html`${content}`
}

function linePlaces(transcript: Transcript): Map<number, LinePlace> {
  const places = new Map<number, LinePlace>()
  const zh = transcript.translation?.lang ?? null
  const source = transcript.sourceLang
  const target = source === 'en' ? zh : 'en'
  for (const { line } of transcript.front) places.set(line, { kind: 'front', lang: null, anchor: null })
  for (const { line } of transcript.unplaced) places.set(line, { kind: 'unplaced', lang: null, anchor: null })
  for (const [index, turn] of transcript.turns.entries()) {
    for (const line of turn.lines) places.set(line, { kind: 'speaker', lang: null, anchor: `turn-${index + 1}` })
    for (const { id, source: said, translation, notes } of turn.paragraphs) {
      const put = (lines: number[] | undefined, kind: LinePlace['kind'], lang: string | null) => {
        for (const line of lines ?? []) {
          if (!places.has(line))
            places.set(line, { kind, lang, anchor: id, target: kind === 'source' && line === lines?.[0] })
        }
      }
      put(said?.lines, 'source', source)
      put(translation?.lines, 'translation', target)
      for (const note of notes) put(note.lines, 'note', zh)
    }
  }
  return places
}

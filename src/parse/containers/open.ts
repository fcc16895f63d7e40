import type { FrontLine } from '../../model/transcript.ts'
import { taggedName } from '../../read/seeds/tagged-name.ts'
import { splitLines } from '../../read/bytes/lines.ts'
import type { SecondFile } from '../../read/seeds/two-files.ts'
import { isEvents, readAss } from './cues/ass.ts'
import { columnsRead } from './tables/columns.ts'
import { columnsByBlanks } from './tables/columns-by-blanks.ts'
import { drawnTables } from './tables/drawn-tables.ts'
import { readCsv, readTabs } from './tables/csv.ts'
import { readGettext } from './tables/gettext.ts'
import { sharedCues } from './cues/cue-writer.ts'
import { frontMatterOf, headLines } from './head.ts'
import { readHtml } from './markup/html.ts'
import { interfaceEnds } from './residue.ts'
import { readJson } from './json/json.ts'
import { contentOf, inLanguage, type Container, type Content, type OpenedLine, type Opened } from './opened.ts'
import { readLrc } from './cues/lrc.ts'
import { withoutMailHeads } from './mail-heads.ts'
import { readMarkdown } from './markup/markdown.ts'
import { pagesOut } from './pages.ts'
import { damaged, plainLines } from './plain-text.ts'
import { isCues, readSrt } from './cues/srt.ts'
import { readTmx } from './markup/tmx.ts'

/** Lines that are not blank; a long call has 1,000. More would take gigabytes. */
export const MOST_LINES = 400_000

const ENDINGS: Readonly<Record<string, Container>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  srt: 'srt',
  vtt: 'vtt',
  ass: 'ass',
  lrc: 'lrc',
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  jsonl: 'jsonl',
  tmx: 'tmx',
}

/**
 * Opens a decoded seed by what the file is: its ending alone says whether there is markup. In a text file there is none,
 * but for subtitles pasted into one, whose times nobody says.
 */
export function open(seed: { id: string; file: string; text: string; second?: SecondFile }): Opened {
  const { file, text, second } = seed
  const rows = splitLines(text)
  const border = second?.line ?? null
  const container = containerOf(file, rows)
  const count = rows.reduce((sum, row) => sum + Number(row.trim() !== ''), 0)
  if (count > MOST_LINES) return { ...contentOf([]), container, border, count }
  if (!second) return { ...complete(opened(file, container, rows), rows, container), container, border, count }
  const start = second.line - 1
  // The line between the two files is the one that holds their border.
  const [first, other] = [rows.slice(0, start - 1), rows.slice(start)]
  const one = inItsLanguage(complete(opened(file, container, first), first, container), file)
  const kind = containerOf(second.file, other)
  const two = shifted(inItsLanguage(complete(opened(second.file, kind, other), other, kind), second.file), start)
  return {
    container,
    border,
    count,
    lines: sharedCues([...one.lines, ...two.lines]),
    aside: [...one.aside, ...two.aside],
    facts: { ...two.facts, ...one.facts },
    problems: [...one.problems, ...two.problems],
  }
}

/** What a file is by its ending; a text file of cues is what its cues are. */
function containerOf(file: string, rows: readonly string[]): Container {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const known = ENDINGS[ending]
  if (known) return known
  return isCues(rows) ? 'srt' : isEvents(rows) ? 'ass' : 'text'
}

function opened(file: string, container: Container, rows: readonly string[]): Content {
  if (container === 'html') return headed(read(container, rows, file))
  if (container !== 'text' && container !== 'markdown') return read(container, rows, file)
  const front = frontMatterOf(rows)
  const above = front?.aside.at(-1)?.line ?? 0
  const blank = container === 'text' ? columnsByBlanks(rows) : { lines: [], taken: new Set() }
  const drawn = blank.lines.length > 0 ? blank : drawnTables(rows, container === 'text')
  const below = rows.map((row, at) => (at < above || drawn.taken.has(at) ? '' : row))
  const content = headed(withLines(read(container, below, file), drawn.lines))
  return {
    ...content,
    aside: [...(front?.aside ?? []), ...content.aside],
    facts: { ...content.facts, ...front?.facts },
  }
}

/** A content without the fields of its head. */
function headed(content: Content): Content {
  const head = headLines(content.lines)
  if (!head) return content
  const taken = new Set(head.aside.map(({ line }) => line))
  return {
    ...content,
    lines: content.lines.filter(({ numbers }) => !taken.has(numbers[0] ?? 0)),
    aside: [...head.aside, ...content.aside],
    facts: { ...content.facts, ...head.facts },
  }
}

/** A content with more lines of its file, all in their order. */
function withLines(content: Content, more: readonly OpenedLine[]): Content {
  if (more.length === 0) return content
  const lines = [...content.lines, ...more].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0))
  return { ...content, lines }
}

function read(container: Container, rows: readonly string[], file: string): Content {
  switch (container) {
    case 'markdown':
      return page(readMarkdown(rows), rows, file)
    case 'html':
      return page(readHtml(rows), rows, file)
    case 'srt':
    case 'vtt':
      return readSrt(rows)
    case 'ass':
      return readAss(rows)
    case 'lrc':
      return readLrc(rows)
    case 'csv':
    case 'tsv':
      return readCsv(rows, container === 'tsv', file)
    case 'json':
    case 'jsonl':
      return readJson(rows, file)
    case 'tmx':
      return readTmx(rows, file)
    case 'text':
      return readGettext(rows) ?? ended(withoutMailHeads(readTabs(rows) ?? plainLines(rows)), FEWEST_IN_TEXT)
  }
}

/** Words of an interface at an end of a text file; fewer may be said. */
const FEWEST_IN_TEXT = 3

/** A content without the interface at its ends. */
function ended(content: Content, fewest?: number): Content {
  const { lines, aside } = interfaceEnds(content.lines, fewest)
  return { ...content, lines, aside: [...content.aside, ...aside] }
}

function page(content: Content | null, rows: readonly string[], file: string): Content {
  if (content) return ended(content)
  const message = 'The markup of this file is nested too deeply to be a page; it is read as plain text.'
  const hint = 'Copy the text of the page into a .txt file.'
  return damaged(file, plainLines(rows), message, hint)
}

/** Containers whose lines are mostly markup: what is left of one is not shown as text. */
const MARKED_UP: ReadonlySet<Container> = new Set(['html', 'json', 'jsonl', 'tmx'])

/** What all containers have in common: tables are read by their heads, pages taken out; no line is lost. */
function complete(content: Content, rows: readonly string[], container: Container): Content {
  const table = columnsRead(content.lines)
  const paged =
    container === 'text' || container === 'markdown' ? pagesOut(table.lines) : { lines: table.lines, aside: [] }
  const aside = [...content.aside, ...table.aside, ...paged.aside]
  const placed = new Set([...paged.lines.flatMap(({ numbers }) => numbers), ...aside.map(({ line }) => line)])
  const shown = !MARKED_UP.has(container)
  rows.forEach((row, at) => {
    if (row.trim() !== '' && !placed.has(at + 1))
      aside.push({ line: at + 1, kind: 'residue', text: shown ? row.trim() : '' })
  })
  aside.sort((a, b) => a.line - b.line)
  const facts = { ...table.facts, ...content.facts }
  return { lines: paged.lines, aside, facts, problems: content.problems }
}

/** The language of a whole file, where its name tells. */
function inItsLanguage(content: Content, file: string): Content {
  const lang = taggedName(file.replace(/\.[^.]*$/, ''))?.lang
  return { ...content, lines: content.lines.map((line) => inLanguage(line, lang)) }
}

/** A file whose first line is not the first of the seed. */
function shifted(content: Content, by: number): Content {
  const line = ({ numbers, ...rest }: OpenedLine): OpenedLine => ({
    ...rest,
    numbers: numbers.map((number) => number + by),
  })
  const front = (one: FrontLine): FrontLine => ({ ...one, line: one.line + by })
  return { ...content, lines: content.lines.map(line), aside: content.aside.map(front) }
}

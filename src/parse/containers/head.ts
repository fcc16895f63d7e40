import { parseDocument } from 'yaml'
import type { FrontLine } from '../../model/transcript.ts'
import { factOf, headFacts, type HeadField } from './head-facts.ts'
import { frontLines, type HeadFacts, type OpenedLine } from './opened.ts'

/** What was taken from the top of a file. */
interface FileHead {
  /** Lines that it takes, which are no speech. */
  aside: FrontLine[]
  facts: HeadFacts
}

/** Longest front matter, in lines and characters. */
const MOST_ROWS = 300
const MOST_CHARACTERS = 50_000
const FENCE = /^---[ \t]*$/
const END = /^(?:---|\.\.\.)[ \t]*$/
/** Keys as front matter has them: `Operator` between two rules is none. */
const KEY = /^[a-z][\w-]*$/

/**
 * Finds front matter, a block of YAML between two lines `---` at the top that is a mapping.
 * @param rows of the file
 * @returns `null` where there is none; its lines are all those up to the highest one aside
 */
export function frontMatterOf(rows: readonly string[]): FileHead | null {
  const start = rows.findIndex((row) => row.trim() !== '')
  if (start === -1 || !FENCE.test(rows[start] ?? '')) return null
  const length = rows.slice(start + 1, start + MOST_ROWS).findIndex((row) => END.test(row))
  if (length === -1) return null
  const inside = rows.slice(start + 1, start + 1 + length)
  if (inside.reduce((sum, row) => sum + row.length, 0) > MOST_CHARACTERS) return null
  const fields = yamlFields(inside)
  if (!fields?.some(([key]) => factOf(key) !== null) && !(fields?.length && fields.every(([key]) => KEY.test(key))))
    return null
  const aside: FrontLine[] = []
  for (let at = start; at <= start + length + 1; at++) {
    const text = rows[at]?.trim() ?? ''
    if (text !== '') aside.push({ line: at + 1, kind: END.test(text) ? 'residue' : 'heading', text })
  }
  return { aside, facts: headFacts(fields) }
}

/** The fields of a mapping; those of what only looks like YAML (`title: Example: Q1`) line by line; `null` of anything else. */
function yamlFields(rows: readonly string[]): HeadField[] | null {
  const mapping = yamlMapping(rows.join('\n'))
  if (mapping) return Object.entries(mapping).map(([key, value]) => [key, shown(value)])
  const fields = rows.map((row) => /^([\w -]{1,24}):\s(.*)$/.exec(row))
  const shaped = rows.every((row, at) => fields[at] || /^(?:\s|- |#|$)/.test(row))
  return shaped ? fields.flatMap((field) => (field ? [[field[1] ?? '', field[2] ?? ''] as const] : [])) : null
}

/** A mapping in YAML; `null` where a text is none. */
export function yamlMapping(text: string): object | null {
  try {
    const document = parseDocument(text, { logLevel: 'silent' })
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** A value as a head would have it: `Ann Lee - CEO; Bo Chen`. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ')
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? '' : String(value)
  const { name, zh, role, title, firm, company, ...rest } = Object.fromEntries(Object.entries(value))
  if (name === undefined)
    return Object.entries(rest)
      .map(([key, one]) => `${key} - ${shown(one)}`)
      .join('; ')
  const behind = [role ?? title, firm ?? company].filter((one) => one !== undefined).map(shown)
  return [
    shown(name),
    zh === undefined ? '' : ` ${shown(zh)}`,
    behind.length > 0 ? ` - ${behind.join(', ')}` : '',
  ].join('')
}

/** Lines above a head, such as a title; fields that make a head; lines that it has at most. */
const MOST_ABOVE = 2
const FEWEST = 2
const MOST_LINES = 80

const FIELD = /^[【[*_]{0,3}(?<key>[^:：】\]*_]{1,24})[】\]*_]{0,3}\s{0,4}[:：】][*_]{0,3}/u
const LONGEST_KEY = 40
const ITEM = /^[-*•]\s+\S/

/**
 * Finds a head of `Company: …`, `Ticker: …` lines, all with known keys, at the top of a text.
 * @returns `null` where there is none
 */
export function headLines(lines: readonly OpenedLine[]): FileHead | null {
  const start = lines.slice(0, MOST_ABOVE + 1).findIndex((line) => fieldOf(line) !== null)
  if (start === -1) return null
  const fields: HeadField[] = []
  const aside: FrontLine[] = []
  let at = start
  for (let key = ''; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const field = fieldOf(line)
    const item =
      !field && key !== '' && line.blanks === 0 && (line.marks.list > 0 || line.indent > 0 || ITEM.test(line.text))
    if (!field && !item) break
    fields.push(field ?? [key, line.text])
    // Items of a list belong to the key above them where that has no value of its own.
    if (field) key = field[1] === '' ? field[0] : ''
    aside.push(...frontLines(line, 'heading'))
  }
  const keys = new Set(fields.map(([key]) => key))
  // A key that comes back is a tag of what is said.
  const tags =
    keys.size < FEWEST ||
    at - start > MOST_LINES ||
    lines.slice(at).filter((line) => keys.has(fieldOf(line)?.[0] ?? '')).length > 1
  return tags ? null : { aside, facts: headFacts(fields) }
}

function fieldOf({ text, marks }: OpenedLine): HeadField | null {
  if (marks.cell || marks.cue) return null
  const match = FIELD.exec(text.slice(0, LONGEST_KEY))
  const key = match?.groups?.['key']
  return match === null || key === undefined || factOf(key) === null ? null : [key, text.slice(match[0].length).trim()]
}

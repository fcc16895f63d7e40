import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import { problem } from '../../model/problem.ts'
import { columnNamed } from './tables/column-named.ts'
import { areMilliseconds } from './tables/columns.ts'
import { clockOf } from './cues/cue-text.ts'
import { headFacts, type HeadField } from './head-facts.ts'
import { UNMARKED, type Content, type HeadSpeaker, type OpenedLine, type LineMarks } from './line.ts'
import { lineCounter } from './line-counter.ts'
import { plainLines } from './plain-text.ts'
import { languageTag, statedLanguage } from './stated-language.ts'
import { tidy } from './tidy.ts'

const SPEAKER = /^(?:speaker ?(?:label|name|id|tag)?|author|sender|participant)$/
const TEXT = /^(?:display|body)$/
const LANGUAGE = /^lang(?:uage)?(?: ?code)?$/

/** As many values are a list at least. */
const FEWEST = 3

/** A group of objects that has less than this share of the text of the fullest is a part of the file only. */
const MOST_TEXT = 0.5

/** Who speaks, as an object says. */
interface Who {
  name: string
  role: string | undefined
}

/** What the objects around a value say of it. */
interface Around {
  speaker: Who | undefined
  /** Has a name that may be anything's: a person's, or that of a file. */
  named: Who | undefined
  lang: string | undefined
}

/** An object with a text. */
interface Item extends Around {
  texts: { value: string; offset: number; lang: string | undefined }[]
  start: number | null
  end: number | null
}

/**
 * Reads the JSON of transcription tools and databases of transcripts: of all objects that have a text, those of one path,
 * such as `segments[]`. Of several paths that hold the same text it is the one that tells speakers, then the one that
 * tells times, then that of the longest texts; so whole texts and single words are passed over. JSON Lines are read under
 * either ending.
 */
export function readJson(rows: readonly string[], file: string): Content {
  const [whole, byLines] = [rows.join('\n'), asArray(rows).join('\n')]
  const one = treeOf(whole)
  const [text, tree] = one ? [whole, one] : [byLines, treeOf(byLines)]
  const groups = new Map<string, Item[]>()
  if (tree) collect(tree, '', { speaker: undefined, named: undefined, lang: undefined }, groups)
  const rowLines = tree ? cellLines(tree, lineCounter(text)) : null
  if (tree && rowLines) return { lines: rowLines, aside: [], facts: headFacts(fieldsOf(tree)), problems: [] }
  const items = withNames(best([...groups.values()]), tree ? namesById(tree) : new Map())
  if (!tree || !items) return plainly(rows, file, tree ? 'No object in it has a text.' : 'It is not JSON.')
  const speakers = withRoles(items)
  const facts = { ...(speakers.length > 0 && { speakers }), ...headFacts(fieldsOf(tree)) }
  return { lines: itemLines(items, lineCounter(text)), aside: [], facts, problems: [] }
}

/** JSON Lines as one array, with every value on its line. */
function asArray(rows: readonly string[]): string[] {
  const filled = rows.flatMap((row, at) => (row.trim() === '' ? [] : [at]))
  const [first, last] = [filled.at(0), filled.at(-1)]
  return rows.map((row, at) => (row.trim() === '' ? row : `${at === first ? '[' : ''}${row}${at === last ? ']' : ','}`))
}

function treeOf(text: string): Node | undefined {
  const errors: ParseError[] = []
  try {
    const tree = parseTree(text, errors)
    return errors.length > 0 ? undefined : tree
  } catch {
    // Nested too deeply.
    return undefined
  }
}

function plainly(rows: readonly string[], file: string, why: string): Content {
  const message = `This file cannot be read as a transcript in JSON. ${why} It is read as plain text.`
  const hint = 'Give each segment a key "text", and "speaker", "start", "end" where they are known.'
  return {
    lines: plainLines(rows),
    aside: [],
    facts: {},
    problems: [problem({ rule: 'container-damaged', severity: 'warning', file, message, hint })],
  }
}

function collect(node: Node, path: string, around: Around, groups: Map<string, Item[]>): void {
  if (node.type === 'array') for (const child of node.children ?? []) collect(child, `${path}[]`, around, groups)
  if (node.type !== 'object') return
  if (isList(node)) {
    for (const [, value] of members(node)) collect(value, `${path}[]`, around, groups)
    return
  }
  const item = itemOf(node, around)
  if (item.texts.length > 0) {
    const group = groups.get(path)
    if (group) group.push(item)
    else groups.set(path, [item])
  }
  for (const [key, value] of members(node)) collect(value, `${path}.${key}`, item, groups)
}

/** Objects of which the same is told are a list, whatever the keys that they stand under: `{"1": {…}, "2": {…}}`. */
function isList(node: Node): boolean {
  const kinds = members(node).map(([, value]) =>
    value.type === 'object'
      ? members(value)
          .map(([key]) => key)
          .sort()
          .join()
      : null,
  )
  return kinds.length >= FEWEST && kinds[0] !== null && kinds[0] !== '' && kinds.every((kind) => kind === kinds[0])
}

function itemOf(node: Node, { speaker, named, lang }: Around): Item {
  const item: Item = { texts: [], speaker, named, lang, start: null, end: null }
  let [who, name, chinese, role]: (string | undefined)[] = []
  for (const [key, value] of members(node)) {
    const word = key
      .replaceAll(/[_-]/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
    const column = columnNamed(key)
    const one = scalar(value)
    if (column?.kind === 'text') item.texts.push(...inLanguages(value))
    if (SPEAKER.test(word)) who = nameOf(value) ?? who
    else if (column?.kind === 'speaker') {
      if (column.lang?.startsWith('zh') === true) chinese = nameOf(value)
      else if (/^speaker/.test(word)) who ??= nameOf(value)
      else name = nameOf(value)
    } else if (column?.kind === 'role' || word === 'title')
      role = value.type === 'string' && one ? tidy(one) : undefined
    else if (LANGUAGE.test(word)) item.lang = languageTag(one ?? undefined) ?? item.lang
    else if (
      (column?.kind === 'text' || TEXT.test(word)) &&
      value.type === 'string' &&
      one &&
      !/^https?:\S+$/.test(one)
    ) {
      item.texts.push({ value: one, offset: value.offset, lang: column?.kind === 'text' ? column.lang : undefined })
    } else if (word === 'timestamp' || word === 'timestamps' || word === 'offsets') {
      const [start, end] = (value.children ?? []).map((child) =>
        time(child.type === 'property' ? child.children?.[1] : child),
      )
      // Offsets of Whisper.cpp are in milliseconds, beside the same times in words.
      if (word !== 'offsets') [item.start, item.end] = [start ?? time(value), end ?? null]
    } else if (column?.kind === 'start') item.start ??= time(value)
    else if (column?.kind === 'end') item.end ??= time(value)
  }
  const full = (own: string): Who => ({
    name: chinese === undefined || chinese === own ? own : `${own}（${chinese}）`,
    role: role === '' ? undefined : role,
  })
  const [own] = [who, item.texts.length > 0 || chinese !== undefined ? name : undefined, chinese].filter(
    (one) => one !== undefined,
  )
  if (own !== undefined) item.speaker = full(own)
  else if (name !== undefined) item.named = full(name)
  return item
}

/** Texts by their languages: `{"zh-CN": "谢谢。"}`, `[{"language": "zh", "text": "谢谢。"}]` */
function inLanguages(value: Node): Item['texts'] {
  if (value.type === 'array')
    return (value.children ?? []).flatMap((child) => {
      const { texts, lang } = itemOf(child, { speaker: undefined, named: undefined, lang: undefined })
      return texts.map((text) => ({ ...text, lang: text.lang ?? lang }))
    })
  return members(value).flatMap(([key, text]) => {
    const lang = columnNamed(key)?.lang ?? (/^[a-z]{2}(?:[-_]\w+)?$/i.test(key) ? languageTag(key) : undefined)
    return lang !== undefined && text.type === 'string'
      ? [{ value: String(text.value), offset: text.offset, lang }]
      : []
  })
}

/** What objects and lists of speakers call those whose ids stand where somebody speaks: `{"A": "Ann Lee"}`, `[{"id": "A", "name": "Ann Lee"}]` */
function namesById(tree: Node): Map<string, Who> {
  const lists = members(tree).filter(([key]) =>
    /^(?:speakers?|participants?|people)(?:_?(?:names?|map|list))?$/i.test(key),
  )
  const nobody: Around = { speaker: undefined, named: undefined, lang: undefined }
  const whoOf = (value: Node): Who | undefined => {
    const { speaker, named } = itemOf(value, nobody)
    const name = nameOf(value)
    return speaker ?? named ?? (name === undefined ? undefined : { name, role: undefined })
  }
  return new Map(
    lists.flatMap(([, list]) =>
      (list.type === 'array'
        ? (list.children ?? []).map((one): [string, Node] => [
            scalar(members(one).find(([key]) => /^(?:id|label|key|speaker_?id)$/i.test(key))?.[1] ?? one) ?? '',
            one,
          ])
        : members(list)
      ).flatMap(([id, value]): [string, Who][] => {
        const who = whoOf(value)
        return who === undefined || id === '' || id === who.name ? [] : [[/^\d+$/.test(id) ? `Speaker ${id}` : id, who]]
      }),
    ),
  )
}

/** Names of objects around what is said are speakers' where none is said to be one, and there are several. */
function withNames(items: Item[] | null, byId: ReadonlyMap<string, Who>): Item[] | null {
  if (items?.some(({ speaker }) => speaker) === true)
    return items.map((item) => ({ ...item, speaker: byId.get(item.speaker?.name ?? '') ?? item.speaker }))
  if (!items) return null
  const names = new Set(items.map(({ named }) => named?.name))
  return names.size < 2 ? items : items.map((item) => ({ ...item, speaker: item.named }))
}

/** The speakers whose roles are told, each once. */
function withRoles(items: Item[]): HeadSpeaker[] {
  const roles = new Map(items.flatMap(({ speaker }) => (speaker?.role ? [[speaker.name, speaker.role]] : [])))
  return [...roles].map(([name, role]) => ({ name, role }))
}

function members(node: Node): [key: string, value: Node][] {
  const members: [string, Node][] = []
  for (const { children = [] } of node.type === 'object' ? (node.children ?? []) : []) {
    const [key, value] = children
    if (key && value) members.push([String(key.value), value])
  }
  return members
}

function scalar({ type, value }: Node): string | null {
  return type === 'string' || type === 'number' ? String(value) : null
}

/** `Ann Lee`, 1 for `Speaker 1`, `{"name": "Ann Lee"}` */
function nameOf(value: Node): string | undefined {
  const own = value.type === 'object' ? members(value).find(([key]) => key === 'name')?.[1] : value
  const name = own ? tidy(scalar(own) ?? '') : ''
  return name === '' ? undefined : /^\d+$/.test(name) ? `Speaker ${name}` : name
}

function time(node: Node | undefined): number | null {
  return node ? clockOf(scalar(node) ?? '') : null
}

function best(groups: Item[][]): Item[] | null {
  const ranked = groups.map((items) => {
    const size = items.reduce((sum, { texts }) => sum + texts.reduce((all, { value }) => all + value.length, 0), 0)
    return {
      items,
      size,
      mean: size / items.length,
      told: items.some(({ speaker }) => speaker !== undefined),
      timed: items.some(({ start }) => start !== null),
    }
  })
  const fullest = ranked.reduce((most, { size }) => Math.max(most, size), 0)
  const [first] = ranked
    .filter(({ size }) => size > 0 && size >= fullest * MOST_TEXT)
    .sort((a, b) => Number(b.told) - Number(a.told) || Number(b.timed) - Number(a.timed) || b.mean - a.mean)
  return first?.items ?? null
}

function itemLines(items: Item[], numberOf: (offset: number) => number): OpenedLine[] {
  const spans = items.flatMap(({ start, end }) => (start === null || end === null ? [] : [end - start]))
  const factor =
    items.every(({ start, end }) => Number.isInteger(start ?? 0) && Number.isInteger(end ?? 0)) &&
    areMilliseconds(spans)
      ? 0.001
      : 1
  return items.flatMap(({ texts, speaker, lang, start, end }, row) =>
    texts.flatMap(({ value, offset, lang: own }, column): OpenedLine[] => {
      const number = numberOf(offset)
      return value.split('\n').flatMap((part, at): OpenedLine[] => {
        const text = tidy(part)
        const language = own ?? statedLanguage(lang, text)
        const marks: LineMarks = {
          ...UNMARKED,
          ...(texts.length > 1 && { cell: { table: 0, row, column } }),
          ...(start !== null && { cue: { index: row, start: start * factor, end: (end ?? start) * factor } }),
          ...(speaker !== undefined && { speaker: speaker.name }),
          ...(language !== undefined && { lang: language }),
        }
        return text === ''
          ? []
          : [{ text, numbers: [number], blanks: column === 0 && at === 0 ? 1 : 0, indent: 0, page: false, marks }]
      })
    }),
  )
}

/** A sheet as arrays: `[["Ann Lee", "Hello.", "你好。"], …]`, or under a key such as `values`; `null` where there is none. */
function cellLines(tree: Node, numberOf: (offset: number) => number): OpenedLine[] | null {
  const rows = [tree, ...members(tree).map(([, value]) => value)]
    .map(({ type, children = [] }) => (type === 'array' ? children : []))
    .find(
      (children) =>
        children.length >= FEWEST &&
        children.every(
          ({ type, children: cells = [] }) =>
            type === 'array' &&
            cells.length > 1 &&
            cells.every((cell) => cell.type !== 'object' && cell.type !== 'array'),
        ),
    )
  if (!rows?.some(({ children = [] }) => children.filter(({ type }) => type === 'string').length > 1)) return null
  return rows.flatMap(({ children = [] }, row) =>
    children.flatMap((cell, column) => {
      const text = tidy(scalar(cell) ?? '')
      const marks: LineMarks = { ...UNMARKED, cell: { table: 0, row, column } }
      return text === ''
        ? []
        : [{ text, numbers: [numberOf(cell.offset)], blanks: column === 0 ? 1 : 0, indent: 0, page: false, marks }]
    }),
  )
}

/** The fields of the outermost object, and of one `metadata` in it, that may state facts. */
function fieldsOf(tree: Node): HeadField[] {
  const root = tree.type === 'array' && tree.children?.length === 1 ? tree.children[0] : tree
  const own = root ? members(root) : []
  const inner = own.filter(([key]) => /^meta(?:data)?$/i.test(key)).flatMap(([, value]) => members(value))
  return [...own, ...inner].flatMap(([key, value]): HeadField[] => {
    const one = scalar(value)
    return one === null || one.length > 300 ? [] : [[key.replaceAll('_', ' '), one]]
  })
}

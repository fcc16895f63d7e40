import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { areMilliseconds } from '../tables/columns.ts'
import { headFacts, type HeadField } from '../head.ts'
import { contentOf, linesOf, type Content, type OpenedLine, lineCounter, statedLanguage } from '../opened.ts'
import { damaged, plainLines } from '../plain-text.ts'
import {
  itemOf,
  KNOWN,
  members,
  NOTHING,
  scalar,
  type Around,
  type Item,
  type TextField,
  namesById,
  withNames,
  withRoles,
} from './json-item.ts'

/** Shortest sentence that tells what a field holds, in characters. */
const SHORTEST = 12

/** As many values are a list at least. */
const FEWEST = 3

/** A group of objects that has less than this share of the text of the fullest is a part of the file only. */
const MOST_TEXT = 0.5

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
  const rowLines = tree ? cellLines(tree, lineCounter(text)) : null
  if (tree && rowLines) return contentOf(rowLines, { facts: headFacts(fieldsOf(tree)) })
  const items = withNames(
    tree ? (best(groupsOf(tree, KNOWN)) ?? best(groupsOf(tree, SENTENCES))) : null,
    tree ? namesById(tree) : new Map(),
  )
  if (!tree || !items) return plainly(rows, file, tree ? 'No object in it has a text.' : 'It is not JSON.')
  const speakers = withRoles(items)
  const facts = { ...(speakers.length > 0 && { speakers }), ...headFacts(fieldsOf(tree)) }
  const numberOf = lineCounter(text)
  return contentOf(itemLines(items, numberOf), { facts })
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
  return damaged(file, plainLines(rows), message, hint)
}

/** Fields that hold what is said, where no key says so: sentences, by their ends. */
const SENTENCES: TextField = (_, value) =>
  value.length >= (hasChinese(value) ? SHORTEST / 2 : SHORTEST) && /[.?!。？！…]["”’)」』）]?$/u.test(value.trim())

/** The objects that have texts, by their paths. */
function groupsOf(tree: Node, isText: TextField): Item[][] {
  const groups = new Map<string, Item[]>()
  collect(tree, '', NOTHING, groups, isText)
  return [...groups.values()]
}

function collect(node: Node, path: string, around: Around, groups: Map<string, Item[]>, isText: TextField): void {
  if (node.type === 'array')
    for (const child of node.children ?? []) collect(child, `${path}[]`, around, groups, isText)
  if (node.type !== 'object') return
  if (isList(node)) {
    for (const [, value] of members(node)) collect(value, `${path}[]`, around, groups, isText)
    return
  }
  const item = itemOf(node, around, isText)
  if (item.texts.length > 0) {
    const group = groups.get(path)
    if (group) group.push(item)
    else groups.set(path, [item])
  }
  for (const [key, value] of members(node)) collect(value, `${path}.${key}`, item, groups, isText)
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
  if (!first) return null
  // As many objects in the other language are what is said, too: `{"en": […], "zh": […]}`.
  const other = ranked.find(
    ({ items }) =>
      items !== first.items && items.length === first.items.length && isChinese(items) !== isChinese(first.items),
  )
  return other && first.items.every(({ texts }) => texts.length === 1)
    ? first.items.map((item, at) => bothOf(item, other.items[at]))
    : first.items
}

function isChinese(items: Item[]): boolean {
  const texts = items.flatMap(({ texts }) => texts)
  return texts.filter(({ value }) => hasChinese(value)).length > texts.length / 2
}

/** One item of two that say the same in two languages, with both names of who says it. */
function bothOf(one: Item, other: Item | undefined): Item {
  if (!other) return one
  const [english, chinese] = isChinese([one]) ? [other, one] : [one, other]
  const [name, zh] = [english.speaker?.name, chinese.speaker?.name]
  const speaker =
    name !== undefined && zh !== undefined && name !== zh
      ? { name: `${name}（${zh}）`, role: english.speaker?.role }
      : (english.speaker ?? chinese.speaker)
  return { ...english, speaker, texts: [...english.texts, ...chinese.texts] }
}

function itemLines(items: Item[], numberOf: (offset: number) => number): OpenedLine[] {
  const spans = items.flatMap(({ start, end }) => (start === null || end === null ? [] : [end - start]))
  const factor =
    items.every(({ start, end }) => Number.isInteger(start ?? 0) && Number.isInteger(end ?? 0)) &&
    areMilliseconds(spans)
      ? 0.001
      : 1
  return items.flatMap(({ texts, speaker, lang, start, end }, row) =>
    texts.flatMap(({ value, offset, lang: own }, place): OpenedLine[] => {
      const column = own === undefined ? place : texts.findIndex((one) => one.lang === own)
      const number = numberOf(offset)
      const marks = {
        cell: texts.length > 1 ? { table: 0, row, column } : undefined,
        cue: start === null ? undefined : { index: row, start: start * factor, end: (end ?? start) * factor },
        speaker: speaker?.name,
      }
      return value.split('\n').flatMap((part, at) => {
        const language = own ?? statedLanguage(lang, part)
        return linesOf(part, [number], { ...marks, lang: language }, place === 0 && at === 0 ? 1 : 0)
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
  const width = rows[0]?.children?.length
  const head = members(tree).find(
    ([, { type, children = [] }]) =>
      type === 'array' && children.length === width && children.every((one) => one.type === 'string'),
  )?.[1]
  return [...(head ? [head] : []), ...rows].flatMap(({ children = [] }, row) =>
    children.flatMap((cell, column) =>
      linesOf(scalar(cell) ?? '', [numberOf(cell.offset)], { cell: { table: 0, row, column } }, column === 0 ? 1 : 0),
    ),
  )
}

/** The fields of the outermost object, and of objects of fields in it such as `metadata`, that may state facts. */
function fieldsOf(tree: Node): HeadField[] {
  const root = tree.type === 'array' && tree.children?.length === 1 ? tree.children[0] : tree
  const own = root ? members(root) : []
  const inner = own.flatMap(([key, value]) =>
    /^meta(?:data)?$/i.test(key) || members(value).every(([, one]) => scalar(one) !== null) ? members(value) : [],
  )
  return [...own, ...inner].flatMap(([key, value]): HeadField[] => {
    const one = scalar(value)
    return one === null || one.length > 300 ? [] : [[key.replaceAll('_', ' '), one]]
  })
}

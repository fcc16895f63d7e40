import type { Node } from 'jsonc-parser'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { person } from '../head.ts'
import { clockOf } from '../cues/cue-text.ts'
import { languageTag, tidy, type HeadSpeaker } from '../opened.ts'
import { columnNamed } from '../tables/column-named.ts'

const SPEAKER = /^(?:spkr?|speaker ?(?:label|name|id|tag|info)?|author|sender|user(?: profile)?|participant)$/
/** `name`, `user_name`, `displayName` */
const NAME = /^(?:(?:user|full|display|nick|real)[_ ]?)?name$/i
/** Under which key a list of people has what stands for each of them elsewhere. */
const ID = /^(?:id|label|key|speaker_?id)$/i
const TEXT = /^(?:display|body|value)$/i
const LANGUAGE = /^lang(?:uage)?(?: ?code)?$/

/** Who speaks, as an object says. */
export interface Who {
  name: string
  role: string | undefined
}

/** What the objects around a value say of it. */
export interface Around {
  speaker: Who | undefined
  /** Has a name that may be anything's: a person's, or that of a file. */
  named: Who | undefined
  lang: string | undefined
}

/** An object with a text. */
export interface Item extends Around {
  texts: { value: string; offset: number; lang: string | undefined }[]
  start: number | null
  end: number | null
  /** What else it says in a few words, by key. */
  others: Map<string, string>
}

/** Whether a field holds a text, by its key and its value. */
export type TextField = (key: string, value: string) => boolean

/** Fields that hold texts by the words in their keys. */
export const KNOWN: TextField = (key) => columnNamed(key)?.kind === 'text' || TEXT.test(key)

/** Nothing is said around. */
export const NOTHING: Around = { speaker: undefined, named: undefined, lang: undefined }

/**
 * What an object says: its texts, who says them, and when.
 * @param around what the objects around it say
 */
export function itemOf(node: Node, { speaker, named, lang }: Around, isText: TextField): Item {
  const item: Item = { texts: [], speaker, named, lang, start: null, end: null, others: new Map() }
  let [who, name, chinese, role]: (string | undefined)[] = []
  const all = members(node)
  for (const [key, value] of all) {
    // `raw_text` beside `text`
    if (/^raw/i.test(key) && all.some(([other]) => `raw_${other}` === key || `raw${other}` === key.toLowerCase()))
      continue
    const word = key
      .replaceAll(/[_-]/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
    const column = columnNamed(key)
    const one = scalar(value)
    if (column?.kind === 'text') item.texts.push(...inLanguages(value), ...paragraphs(value, column.lang))
    if (SPEAKER.test(word)) {
      who = nameOf(value) ?? who
      // `{"en": "Ann Lee", "role": "CEO"}`
      role ??= members(value).flatMap(([own, told]) => (columnNamed(own)?.kind === 'role' && scalar(told)) || [])[0]
    } else if (column?.kind === 'speaker') {
      if (column.lang?.startsWith('zh') === true) chinese = nameOf(value)
      else if (/^speaker/.test(word)) who ??= nameOf(value)
      else name = nameOf(value)
    } else if (column?.kind === 'role' || word === 'title')
      role = value.type === 'string' && one ? tidy(one) : undefined
    else if (LANGUAGE.test(word)) item.lang = languageTag(one ?? undefined) ?? item.lang
    else if (value.type === 'string' && one && isText(key, one) && !/^https?:\S+$/.test(one)) {
      item.texts.push({ value: one, offset: value.offset, lang: column?.kind === 'text' ? column.lang : undefined })
    } else if (word === 'timestamp' || word === 'timestamps' || word === 'offsets') {
      const [start, end] = (value.children ?? []).map((child) =>
        time(child.type === 'property' ? child.children?.[1] : child),
      )
      // Offsets of Whisper.cpp are in milliseconds, beside the same times in words.
      if (word !== 'offsets') [item.start, item.end] = [start ?? time(value), end ?? null]
    } else if (column?.kind === 'start') item.start ??= time(value)
    else if (column?.kind === 'end') item.end ??= time(value)
    else if (value.type === 'array') joinWords(item, value)
    else if (value.type === 'string' && one) item.others.set(key, tidy(one))
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
  if (value.type === 'array') {
    const texts = (value.children ?? []).flatMap((child) => {
      const { texts, lang, speaker } = itemOf(child, NOTHING, KNOWN)
      return speaker ? [] : texts.map((text) => ({ ...text, lang: text.lang ?? lang }))
    })
    return texts.every(({ lang }) => lang !== undefined) ? texts : []
  }
  return members(value).flatMap(([key, text]) => {
    const lang = columnNamed(key)?.lang ?? (/^[a-z]{2}(?:[-_]\w+)?$/i.test(key) ? languageTag(key) : undefined)
    return lang !== undefined && text.type === 'string'
      ? [{ value: String(text.value), offset: text.offset, lang }]
      : []
  })
}

/** Paragraphs of one language: `"en": ["Thank you.", "Three things."]` */
function paragraphs(value: Node, lang: string | undefined): Item['texts'] {
  const all = value.type === 'array' ? (value.children ?? []) : []
  return all.every(({ type }) => type === 'string')
    ? all.map((one) => ({ value: String(one.value), offset: one.offset, lang }))
    : []
}

/** Words and marks one by one: `[{"type": "text", "value": "Thank", "ts": 1}, {"type": "punct", "value": " "}, …]` */
function joinWords(item: Item, list: Node): void {
  const all = (list.children ?? []).map((child) => new Map(members(child)))
  const parts = all.flatMap((one) => scalar(one.get('value') ?? list) ?? [])
  const kinds = new Set(all.map((one) => scalar(one.get('type') ?? list)))
  if (kinds.size < 2 || parts.length < all.length) return
  item.texts.push({ value: parts.join(''), offset: list.offset, lang: undefined })
  item.start ??= time(all.find((one) => one.has('ts'))?.get('ts'))
  item.end ??= time(all.findLast((one) => one.has('end_ts'))?.get('end_ts'))
}

export function members(node: Node): [key: string, value: Node][] {
  const members: [string, Node][] = []
  for (const { children = [] } of node.type === 'object' ? (node.children ?? []) : []) {
    const [key, value] = children
    if (key && value) members.push([String(key.value), value])
  }
  return members
}

export function scalar({ type, value }: Node): string | null {
  return type === 'string' || type === 'number' ? String(value) : null
}

/** `Ann Lee`, 1 for `Speaker 1`, `{"name": "Ann Lee"}`, `{"en": "Ann Lee", "zh": "安·李"}`, `{"name_en": …, "name_zh": …}`, `{"content": …, "translation": …}`, `{"id": 1}` */
function nameOf(value: Node): string | undefined {
  if (value.type === 'object') {
    const names = members(value).filter(([key]) => NAME.test(key) || columnNamed(key)?.kind === 'speaker')
    const texts = members(value).filter(([key]) => columnNamed(key)?.kind === 'text')
    const ids = members(value).filter(([key]) => ID.test(key))
    const written = [names, texts, ids].find((some) => some.length > 0)?.flatMap(([, own]) => nameOf(own) ?? []) ?? []
    const [one, other] = [written.find((own) => !hasChinese(own)), written.find(hasChinese)]
    return one !== undefined && other !== undefined ? `${one}（${other}）` : (one ?? other)
  }
  const name = tidy(scalar(value) ?? '')
  return name === '' ? undefined : /^\d+$/.test(name) ? `Speaker ${name}` : name
}

function time(node: Node | undefined): number | null {
  return node ? clockOf(scalar(node) ?? '') : null
}

/** What objects and lists of speakers call those whose ids stand where somebody speaks: `{"A": "Ann Lee"}`, `[{"id": "A", "name": "Ann Lee"}]` */
export function namesById(tree: Node): Map<string, Who> {
  const lists = members(tree).filter(([key]) =>
    /^(?:speakers?|participants?|people)(?:_?(?:names?|map|list))?$/i.test(key),
  )
  const whoOf = (value: Node): Who | undefined => {
    const { speaker, named } = itemOf(value, NOTHING, KNOWN)
    const name = nameOf(value)
    return speaker ?? named ?? (name === undefined ? undefined : { name, role: undefined })
  }
  return new Map(
    lists.flatMap(([, list]) =>
      (list.type === 'array'
        ? (list.children ?? []).map((one): [string, Node] => [
            scalar(members(one).find(([key]) => ID.test(key))?.[1] ?? one) ?? '',
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
export function withNames(items: Item[] | null, byId: ReadonlyMap<string, Who>): Item[] | null {
  if (items?.some(({ speaker }) => speaker) === true)
    return items.map((item) => ({ ...item, speaker: byId.get(item.speaker?.name ?? '') ?? item.speaker }))
  if (!items) return null
  const names = new Set(items.map(({ named }) => named?.name))
  if (names.size > 1) return items.map((item) => ({ ...item, speaker: item.named }))
  // A field that names who speaks is there from the beginning.
  const keys = new Set(items.slice(0, BEGINNING).flatMap(({ others }) => [...others.keys()].slice(0, BEGINNING)))
  const key = [...keys].find((one) => holdsNames(items, one))
  if (key === undefined) return items
  return items.map((item) => {
    const name = item.others.get(key)
    return name === undefined ? item : { ...item, speaker: byId.get(name) ?? { name, role: undefined } }
  })
}

/** `Ann Lee`, `安·李`: a name of several words. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$|^\p{Script=Han}{1,6}[·‧・]\p{Script=Han}{1,6}$/u

/** Objects, and fields of each, whose keys are looked at. */
const BEGINNING = 8

/** Share of the objects whose fields of one key are names, and the most names for each of them. */
const MOST_ARE = 0.6
const MOST_NAMES = 0.7

/** Whether a field of any key names who speaks: most hold full names, and those recur. */
function holdsNames(items: readonly Item[], key: string): boolean {
  const values = items.flatMap(({ others }) => others.get(key) ?? [])
  const names = values.filter((value) => FULL_NAME.test(value))
  const distinct = new Set(values).size
  return names.length >= items.length * MOST_ARE && distinct > 1 && distinct <= values.length * MOST_NAMES
}

/** The speakers whose roles are told, each once. */
export function withRoles(items: Item[]): HeadSpeaker[] {
  const roles = new Map(items.flatMap(({ speaker }) => (speaker?.role ? [[speaker.name, speaker.role]] : [])))
  return [...roles].map(([name, role]) => person(`${name} - ${role}`))
}

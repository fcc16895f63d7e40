import type { Node } from 'jsonc-parser'
import type { HeadSpeaker } from '../opened.ts'
import { itemOf, KNOWN, members, nameOf, NOTHING, scalar, type Item, type Who } from './json-item.ts'

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
export function withNames(items: Item[] | null, byId: ReadonlyMap<string, Who>): Item[] | null {
  if (items?.some(({ speaker }) => speaker) === true)
    return items.map((item) => ({ ...item, speaker: byId.get(item.speaker?.name ?? '') ?? item.speaker }))
  if (!items) return null
  const names = new Set(items.map(({ named }) => named?.name))
  return names.size < 2 ? items : items.map((item) => ({ ...item, speaker: item.named }))
}

/** The speakers whose roles are told, each once. */
export function withRoles(items: Item[]): HeadSpeaker[] {
  const roles = new Map(items.flatMap(({ speaker }) => (speaker?.role ? [[speaker.name, speaker.role]] : [])))
  return [...roles].map(([name, role]) => ({ name, role }))
}

import type { OfflineWords } from '../../../words/wording/offline-words.ts'
import { endRows } from './end-rows.ts'

/**
 * Adds rows for kept calls that stand on another page of the list, so that all that can be read is named wherever the reader
 * lands. Only their ids are known here.
 * @param shelf its section `data-elsewhere` says the address of the home page in the language of the page
 */
export function listElsewhere(shelf: ParentNode, kept: ReadonlySet<string>, words: OfflineWords): void {
  const section = shelf.querySelector<HTMLElement>('[data-elsewhere]')
  const list = section?.querySelector('ul')
  if (!section || !list) return
  const listed = new Set([...shelf.querySelectorAll('[data-unit]')].map((row) => row.getAttribute('data-unit')))
  for (const unit of kept) {
    if (!unit.startsWith('calls/') || listed.has(unit)) continue
    const row = document.createElement('li')
    const name = document.createElement('span')
    const link = document.createElement('a')
    row.dataset['unit'] = unit
    name.className = 'name'
    link.textContent = row.dataset['name'] = unit.slice('calls/'.length)
    link.href = `${section.dataset['elsewhere']}${unit}/`
    name.append(link)
    row.append(name)
    list.append(row)
  }
  endRows(shelf, words)
  section.toggleAttribute('hidden', list.children.length === 0)
}

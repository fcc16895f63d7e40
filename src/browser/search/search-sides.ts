import type { Order } from '../../model/search-choices.ts'
import type { FileFailure } from './index-files.ts'
import { make } from '../kit/make.ts'
import { addHits, hitCallName, firmIn, hitItem, missingHit, nameIn, roleIn, type Drawing } from './search-hits.ts'
import type { SearchSite } from './search-site.ts'

/** What is found beside the hits is shown so far. */
const MOST = 6

type AskQuery = (query: string) => void

/** The buttons that choose the order of the calls. */
export function orderButtons(order: Order, { words }: SearchSite, choose: (order: Order) => void): HTMLElement[] {
  return (['newest', 'relevant'] as const).map((each) => {
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': String(each === order), 'data-facet': each },
      words.orders[each],
    )
    button.addEventListener('click', () => {
      choose(each)
    })
    return button
  })
}

/** What can be typed, with examples to be tried. */
export function helpNote({ words }: SearchSite, ask: AskQuery): HTMLElement[] {
  return [
    make('p', { class: 'quiet' }, words.help),
    make('ul', { class: 'tries' }, ...words.examples.map((example) => make('li', {}, queryButton(example, ask)))),
  ]
}

/** Where nothing was found: what was searched, and what asks for less. */
export async function nothingNote(
  { search, found, typed, site: { words, home } }: Drawing,
  ask: AskQuery,
): Promise<HTMLElement[]> {
  const { calls } = search.corpus
  const paragraphs = calls.reduce((sum, call) => sum + call.paragraphs, 0)
  const lesser = await search.lesser(found)
  const tries = lesser.map(({ query, count }) =>
    make('li', {}, queryButton(query, ask), ' ', make('small', {}, words.lesserCount(count))),
  )
  const latin = found.query.terms.some(({ text }) => /[a-z]{4}/i.test(text))
  return [
    make('p', {}, words.nothing(typed, calls.length, paragraphs)),
    ...(tries.length > 0 ? [make('p', {}, words.lesser), make('ul', { class: 'tries' }, ...tries)] : []),
    ...(latin && tries.length === 0 ? [make('p', { class: 'quiet' }, words.spelling)] : []),
    make('p', {}, make('a', { href: home }, words.listOfCalls)),
  ]
}

/** Why there is no answer, and how to ask again. */
export function failedNote(reason: FileFailure, { words, home }: SearchSite, again: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'retry' }, words.retry)
  button.addEventListener('click', again)
  return make(
    'div',
    { role: 'alert', 'data-failed': reason },
    make('p', {}, words.failed[reason]),
    make('p', {}, button, ' ', make('a', { href: home }, words.listOfCalls)),
  )
}

/** Calls and people of that name, and notes that hold the terms. */
export async function sideGroups(drawing: Drawing, ask: AskQuery): Promise<HTMLElement[]> {
  const { search, found, typed, site } = drawing
  const { words } = site
  const groups: HTMLElement[] = []
  const calls = search
    .calls(found)
    .slice(0, MOST)
    .map((call) =>
      make('li', {}, make('a', { href: site.call(call.id), 'data-call-hit': call.id }, hitCallName(call, words))),
    )
  if (calls.length > 0) groups.push(group(words.calls, calls, drawing))
  const people = (await search.people(found)).slice(0, MOST).map((person) => {
    const about = [roleIn(person, site.lang), firmIn(person, site.lang)].filter(Boolean).join(words.comma)
    return make(
      'li',
      {},
      queryButton(`speaker:"${person.names[0] ?? ''}"`, ask, nameIn(person, site.lang)),
      ' ',
      make('small', {}, about),
    )
  })
  if (people.length > 0) groups.push(group(words.people, people, drawing))
  const notes = found.notes.flatMap(({ call, passages }) => passages.map((passage) => ({ call, passage })))
  const shown = await Promise.all(
    notes.slice(0, MOST).map(({ call, passage }) => {
      return search.texts.passage(passage).then(
        (found) => hitItem(call, found, drawing, 'data-note-hit'),
        () => missingHit(drawing),
      )
    }),
  )
  if (shown.length > 0) {
    const all =
      notes.length > MOST ? [make('li', {}, queryButton(`${typed} in:notes`, ask, words.notesFound(notes.length)))] : []
    groups.push(group(words.notesFound(notes.length), [...shown, ...all], drawing))
  }
  return groups
}

function group(heading: string, items: HTMLElement[], drawing: Drawing): HTMLElement {
  const list = make('ul')
  addHits(list, items, drawing)
  return make('section', {}, make('h2', {}, heading), list)
}

function queryButton(query: string, ask: AskQuery, label = query): HTMLElement {
  const button = make('button', { type: 'button', class: 'query' }, label)
  button.addEventListener('click', () => {
    ask(query)
  })
  return button
}

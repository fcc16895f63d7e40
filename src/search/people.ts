import type { People, Person } from './catalogue.ts'
import type { SearchCall, SearchParagraph } from './search-call.ts'

/** Stands for a speaker of whom nothing but the id is known. */
export function nobody(id: string): Person {
  return { names: [id], zh: null, role: null, firm: null }
}

/** Who speaks in a call, paragraph by paragraph. */
export interface Speaking {
  speakers: SearchCall['speakers']
  paragraphs: Pick<SearchParagraph, 'speaker' | 'section'>[]
}

/** Gathers the people of all calls; the same person with the same role and firm is kept once. */
export class PeopleBook {
  readonly #people = new Map<string, { place: number; person: Person }>()
  readonly #turns: People['turns'] = []

  /** Adds the turns of a call; calls are added in the order of their documents. */
  add({ speakers, paragraphs }: Speaking): void {
    const places = new Map(speakers.map(({ id, ...person }) => [id, this.#place(person)]))
    const turns: People['turns'][number] = []
    for (const { speaker, section } of paragraphs) {
      const person = places.get(speaker) ?? this.#place(nobody(speaker))
      const last = turns.at(-1)
      if (last && last[0] === person && last[1] === section) last[2]++
      else turns.push([person, section, 1])
    }
    this.#turns.push(turns)
  }

  finish(): People {
    return { people: Array.from(this.#people.values(), ({ person }) => person), turns: this.#turns }
  }

  #place(person: Person): number {
    const key = JSON.stringify(person)
    const known = this.#people.get(key)
    if (known) return known.place
    const place = this.#people.size
    this.#people.set(key, { place, person })
    return place
  }
}

import { firmName } from '../../words/firm-name.ts'
import type { CallTurns, SearchPerson } from './catalogue.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { onePerson, type Sighting } from './one-person.ts'
import type { SearchCall, SearchParagraph } from './search-call.ts'

/** Stands for a speaker of whom nothing but the id is known. */
export function nobody(id: string): SearchPerson {
  return { names: [id], zh: null, role: null, firm: null }
}

/** Who speaks in a call, paragraph by paragraph. */
export interface Speaking {
  speakers: SearchCall['speakers']
  paragraphs: Pick<SearchParagraph, 'speaker' | 'section'>[]
}

/** Gathers the people of all calls, each once. */
export class PeopleBook {
  readonly #sightings: Sighting[] = []
  /** Turns with the number of a sighting in place of the person's. */
  readonly #turns: CallTurns[] = []
  readonly #settled: readonly SettledPerson[]

  /** @param settled what the publisher says of people */
  constructor(settled: readonly SettledPerson[] = []) {
    this.#settled = settled
  }

  /** Adds the turns of a call; calls are added in the order of their documents. */
  add({ company, date }: Pick<Sighting, 'company' | 'date'>, { speakers, paragraphs }: Speaking): void {
    const places = new Map(speakers.map(({ id, ...person }) => [id, this.#see(person, company, date)]))
    const turns: CallTurns = []
    for (const { speaker, section } of paragraphs) {
      const place = places.get(speaker) ?? this.#see(nobody(speaker), company, date)
      places.set(speaker, place)
      const sighting = this.#sightings[place]
      if (sighting) sighting.paragraphs++
      const last = turns.at(-1)
      if (last && last[0] === place && last[1] === section) last[2]++
      else turns.push([place, section, 1])
    }
    this.#turns.push(turns)
  }

  /** @returns all people, and of each call who of them speaks where */
  finish(): { people: SearchPerson[]; turns: CallTurns[] } {
    const { people, places } = onePerson(this.#sightings, this.#settled)
    return {
      people: people.map(withChineseFirm),
      turns: this.#turns.map((turns) =>
        turns.map(([place, section, paragraphs]) => [places[place] ?? 0, section, paragraphs]),
      ),
    }
  }

  #see(person: SearchPerson, company: string, date: string | null): number {
    return this.#sightings.push({ person, company, date, paragraphs: 0 }) - 1
  }
}

function withChineseFirm(person: SearchPerson): SearchPerson {
  const { firm } = person
  const [hans, hant] = [firmName(firm, 'zh-Hans'), firmName(firm, 'zh-Hant')]
  return hans === null || hant === null || hans === firm
    ? person
    : { ...person, firmZh: { 'zh-Hans': hans, 'zh-Hant': hant } }
}

import { callsOf } from './record/call-columns.ts'
import type { Order, QueryField } from '../model/search-choices.ts'
import { FORMAT, MANIFEST } from './record/catalogue.ts'
import type { CatalogueCall, Manifest, ReadFile, SearchPerson } from './record/catalogue.ts'
import { Corpus } from './find/corpus.ts'
import { facetsOf, type FacetValue } from './find/facets.ts'
import { findTerm } from './find/find-term.ts'
import { createFold, type Fold } from './query/fold.ts'
import { readFoldTable, type FoldTable } from './query/fold-table.ts'
import { hitsOf, type Matches } from './find/hits.ts'
import { holds, masksOf, type SearchScope } from './find/narrow.ts'
import { ordered, type CallHits } from './find/order.ts'
import { PassageTexts } from './find/passage-texts.ts'
import { parseQuery, writeQuery, type Condition, type Query } from './query/query.ts'
import { OtherNames } from './find/other-names.ts'
import { spreadVoices, type Everybody, type Voices } from './find/voices.ts'
import { WordIndex } from './pagefind/word-index.ts'

/** What a query found. */
export interface SearchResult {
  query: Query
  /** Whether the query asks for notes only: the hits are notes then, else paragraphs. */
  onlyNotes: boolean
  /** How many hits there are in all. */
  count: number
  calls: CallHits[]
  /** The notes that hold all terms, where the hits are paragraphs. */
  notes: CallHits[]
  evidence: Matches
}

/** A query that asks for less, and how much it finds. */
export interface Lesser {
  query: string
  count: number
}

const NOBODY: Voices = { people: [], names: [], speaker: new Uint32Array(), part: new Uint8Array() }

/** The search over one index. */
export class Search {
  readonly corpus: Corpus
  readonly fold: Fold
  readonly #index: WordIndex
  readonly #read: ReadFile
  readonly #files: Manifest
  /** What is shown of the passages. */
  readonly texts: PassageTexts
  #everybody: Promise<Everybody> | null = null
  #voices: Promise<Voices> | null = null
  #others: Promise<OtherNames> | null = null

  private constructor(manifest: Manifest, calls: CatalogueCall[], forms: FoldTable, read: ReadFile) {
    this.corpus = new Corpus(calls)
    this.fold = createFold(forms)
    this.texts = new PassageTexts(this.corpus, manifest.texts, forms, read)
    this.#index = new WordIndex(manifest.words, this.corpus, read)
    this.#read = read
    this.#files = manifest
  }

  /**
   * Reads what every query needs.
   * @throws where a file cannot be read, or was written for other code
   */
  static async open(read: ReadFile): Promise<Search> {
    const manifest: Manifest = JSON.parse(decode(await read(MANIFEST)))
    if (manifest.format !== FORMAT)
      throw new Error(`The index has format ${manifest.format}, this code reads ${FORMAT}.`)
    const [calls, forms] = await Promise.all([read(manifest.calls), read(manifest.forms)])
    return new Search(manifest, callsOf(JSON.parse(decode(calls))), readFoldTable(decode(forms)), read)
  }

  /** Finds everything that meets a query; nothing if it asks for nothing. */
  async find(typed: string, order: Order): Promise<SearchResult> {
    const query = parseQuery(typed, this.fold)
    const { terms, conditions } = query
    const [places, scope] = await Promise.all([
      Promise.all(terms.map((term) => findTerm(term, this.#index, this.corpus))),
      this.#scopeOf(conditions),
    ])
    const masks = masksOf(conditions, scope)
    const evidence = { passages: this.corpus.passages, terms: places, masks, conditions }
    const asked = terms.length > 0 || conditions.length > 0
    const hits = asked ? hitsOf(evidence) : new Uint8Array(this.corpus.passages)
    const onlyNotes = asksForNotes(query)
    const calls = ordered(hits, onlyNotes, evidence, this.corpus, order)
    const notes = onlyNotes || terms.length === 0 ? [] : ordered(hits, true, evidence, this.corpus, order)
    return { query, onlyNotes, count: countOf(calls), calls, notes, evidence }
  }

  /**
   * Finds what does not hold the words of a query as they are typed but in another rendering: in the other language, as the other
   * region says it, or said by the person whom a word names.
   * @returns the same with other terms, without what `find` found; `null` where nothing is known of the words
   */
  async also({ query, evidence, onlyNotes }: SearchResult, order: Order): Promise<SearchResult | null> {
    const others = await this.#otherNames()
    const parts = query.terms.flatMap((term) => others.partsOf(term))
    const terms = parts.map((term) => ({ ...term, forms: [...term.forms, ...others.formsOf(term)] }))
    // What a person said in all his calls is no answer to the name alone.
    const people = parts.map((term) => (parts.length > 1 ? others.peopleOf(term) : new Set<number>()))
    const known =
      terms.some(({ forms }, at) => forms.length > (query.terms[at]?.forms.length ?? 0)) ||
      people.some(({ size }) => size > 0)
    if (!known) return null
    const speaker = people.some(({ size }) => size > 0) ? (await this.#allVoices()).speaker : []
    const places = await Promise.all(
      terms.map(async (term, at) => {
        const found = await findTerm(term, this.#index, this.corpus)
        const named = people[at]
        if (named?.size)
          for (const [passage, person] of speaker.entries()) if (named.has(person - 1)) found.languages[passage] = 3
        return found
      }),
    )
    const wider = { ...evidence, terms: places }
    const literal = hitsOf(evidence)
    const hits = hitsOf(wider).map((hit, passage) => (hit === 1 && literal[passage] === 0 ? 1 : 0))
    const calls = ordered(hits, onlyNotes, wider, this.corpus, order)
    return { query: { ...query, terms }, onlyNotes, count: countOf(calls), calls, notes: [], evidence: wider }
  }

  /** By what the hits can be narrowed, with true counts. */
  async facets({ evidence, onlyNotes }: SearchResult): Promise<Map<QueryField, FacetValue[]>> {
    return facetsOf(evidence, { corpus: this.corpus, fold: this.fold, voices: await this.#allVoices() }, onlyNotes)
  }

  /** The people of whom name, role or firm hold all terms. */
  async people({ query: { terms } }: SearchResult): Promise<SearchPerson[]> {
    if (terms.length === 0) return []
    const { people, names } = await this.#everyone()
    const held = people.filter(({ role, roleZh = {}, firm }, number) => {
      const about = [
        ...(names[number] ?? []),
        ...[role ?? '', ...Object.values(roleZh), firm ?? ''].map((text) => this.fold(text).units),
      ]
      return terms.every(({ forms }) => about.some((units) => holds(units, forms)))
    })
    return [...new Map(held.map((person) => [person.names[0], person])).values()]
  }

  /** The calls of which title, company or ticker hold all terms, newest first. */
  calls({ query: { terms } }: SearchResult): CatalogueCall[] {
    if (terms.length === 0) return []
    return this.corpus.calls
      .filter(({ title, company, ticker, year, quarter }) => {
        const { units } = this.fold(
          [title, company, ticker ?? '', year ?? '', quarter === null ? '' : `Q${quarter}`].join('\n'),
        )
        return terms.every(({ forms }) => holds(units, forms))
      })
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  }

  /** Where a query finds nothing: the same without one of its terms or conditions, as far as that finds something. */
  async lesser({ query, evidence }: SearchResult): Promise<Lesser[]> {
    const { terms, conditions } = query
    const scope = await this.#scopeOf(conditions)
    const without = <Item>(items: readonly Item[], place: number) => items.filter((_, at) => at !== place)
    const fewer = [
      ...terms.map((_, at) => ({ terms: without(terms, at), conditions, places: without(evidence.terms, at) })),
      ...conditions.map((_, at) => ({ terms, conditions: without(conditions, at), places: evidence.terms })),
    ].filter(({ terms }) => terms.length > 0)
    return fewer
      .map((less) => {
        const masks = masksOf(less.conditions, scope)
        const hits = hitsOf({ passages: evidence.passages, terms: less.places, conditions: less.conditions, masks })
        return {
          query: writeQuery(less),
          count: countOf(ordered(hits, asksForNotes(less), evidence, this.corpus, 'newest')),
        }
      })
      .filter(({ count }) => count > 0)
  }

  /** By what conditions are judged; who speaks is only fetched where one asks for it. */
  async #scopeOf(conditions: readonly Condition[]): Promise<SearchScope> {
    const voiced = conditions.some(({ field }) => field === 'in' || field === 'speaker')
    return { corpus: this.corpus, fold: this.fold, voices: voiced ? await this.#allVoices() : NOBODY }
  }

  async #otherNames(): Promise<OtherNames> {
    this.#others ??= Promise.all([this.#read(this.#files.also), this.#everyone()]).then(
      ([bytes, everybody]) => new OtherNames(JSON.parse(decode(bytes)), everybody, this.fold),
    )
    this.#others.catch(() => {
      this.#others = null
    })
    return this.#others
  }

  async #everyone(): Promise<Everybody> {
    this.#everybody ??= this.#read(this.#files.people).then((bytes) => {
      const people: SearchPerson[] = JSON.parse(decode(bytes))
      return { people, names: people.map(({ names }) => names.map((name) => this.fold(name).units)) }
    })
    this.#everybody.catch(() => {
      this.#everybody = null
    })
    return this.#everybody
  }

  async #allVoices(): Promise<Voices> {
    this.#voices ??= Promise.all([this.#everyone(), this.#read(this.#files.turns)]).then(([everybody, bytes]) =>
      spreadVoices(everybody, JSON.parse(decode(bytes)), this.corpus),
    )
    this.#voices.catch(() => {
      this.#voices = null
    })
    return this.#voices
  }
}

function asksForNotes({ conditions }: Pick<Query, 'conditions'>): boolean {
  const parts = conditions.filter(({ field }) => field === 'in').map(({ value }) => value.toLowerCase())
  return parts.length > 0 && parts.every((part) => part === 'notes')
}

function countOf(calls: readonly CallHits[]): number {
  return calls.reduce((sum, { passages }) => sum + passages.length, 0)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

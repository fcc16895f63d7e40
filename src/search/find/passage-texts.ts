import { keep } from '../../kit/keep.ts'
import { blockOf, PASSAGES_A_BLOCK, textFile } from '../record/catalogue.ts'
import type {
  CatalogueCall,
  Manifest,
  ReadFile,
  SearchPassage,
  SearchPerson,
  TextBlock,
  TextsOfCall,
} from '../record/catalogue.ts'
import type { FoldTable } from '../query/fold-table.ts'
import { PackedTexts } from '../record/packed-texts.ts'
import type { Corpus } from './corpus.ts'

/** A passage with all that is shown of it. */
export interface ShownPassage {
  passage: SearchPassage
  /** `null` for notes. */
  speaker: SearchPerson | null
}

/** The texts of an index, each block of which is fetched once. */
export class PassageTexts {
  readonly #corpus: Corpus
  readonly #packed: PackedTexts
  readonly #read: ReadFile
  readonly #lists: Manifest['texts']
  readonly #listed = new Map<string, Promise<TextsOfCall[]>>()
  readonly #texts = new Map<string, Promise<TextBlock>>()

  /** @param lists say where the texts of the calls are @param forms the characters that stand for others */
  constructor(corpus: Corpus, lists: Manifest['texts'], forms: FoldTable, read: ReadFile) {
    this.#corpus = corpus
    this.#lists = lists
    this.#packed = new PackedTexts(forms)
    this.#read = read
  }

  /** Names the block that holds the text of a passage: what is fetched in one go. */
  blockOf(number: number): string {
    const { call, inCall } = this.#placeOf(number)
    return `${call.id} ${Math.floor(inCall / PASSAGES_A_BLOCK)}`
  }

  #placeOf(number: number): { call: CatalogueCall; place: number; inCall: number } {
    const place = this.#corpus.callOf(number)
    const call = this.#corpus.calls[place]
    if (!call) throw new RangeError(`There is no passage ${number}.`)
    return { call, place, inCall: number - (this.#corpus.firstPassage[place] ?? 0) }
  }

  /**
   * The text of a passage.
   * @throws where its block cannot be read
   */
  async passage(number: number): Promise<ShownPassage> {
    const { call, place, inCall } = this.#placeOf(number)
    const { speakers, passages } = await keep(this.#texts, Infinity, this.blockOf(number), async () => {
      const own = await this.#textsOf(place)
      return this.#packed.read(decode(await this.#read(textFile(call.id, own), blockOf(own, inCall))))
    })
    const passage = passages[inCall % PASSAGES_A_BLOCK]
    if (!passage) throw new Error(`The texts of ${call.id} do not hold passage ${number}.`)
    return { passage, speaker: speakers[passage.speaker ?? -1] ?? null }
  }

  /** @param call its place among all */
  async #textsOf(call: number): Promise<TextsOfCall> {
    let first = 0
    for (const [calls, file] of this.#lists) {
      if (call < first + calls) {
        const list = await keep(this.#listed, Infinity, file, async () => JSON.parse(decode(await this.#read(file))))
        const own = list[call - first]
        if (own) return own
      }
      first += calls
    }
    throw new RangeError(`There is no call ${call}.`)
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

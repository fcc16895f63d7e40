import { blockOf, PASSAGES_A_BLOCK, textFile } from '../record/catalogue.ts'
import type { CatalogueCall, ReadFile, SearchPassage, SearchPerson, TextBlock } from '../record/catalogue.ts'
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
  readonly #texts = new Map<string, Promise<TextBlock>>()

  /** @param forms the characters that stand for others */
  constructor(corpus: Corpus, forms: FoldTable, read: ReadFile) {
    this.#corpus = corpus
    this.#packed = new PackedTexts(forms)
    this.#read = read
  }

  /** Names the block that holds the text of a passage: what is fetched in one go. */
  blockOf(number: number): string {
    const { call, inCall } = this.#placeOf(number)
    return `${call.id} ${Math.floor(inCall / PASSAGES_A_BLOCK)}`
  }

  #placeOf(number: number): { call: CatalogueCall; inCall: number } {
    const place = this.#corpus.callOf(number)
    const call = this.#corpus.calls[place]
    if (!call) throw new RangeError(`There is no passage ${number}.`)
    return { call, inCall: number - (this.#corpus.firstPassage[place] ?? 0) }
  }

  /**
   * The text of a passage.
   * @throws where its block cannot be read
   */
  async passage(number: number): Promise<ShownPassage> {
    const { call, inCall } = this.#placeOf(number)
    const block = this.blockOf(number)
    const texts =
      this.#texts.get(block) ??
      this.#read(textFile(call), blockOf(call, inCall)).then((bytes) => this.#packed.read(decode(bytes)))
    this.#texts.set(block, texts)
    texts.catch(() => {
      this.#texts.delete(block)
    })
    const { speakers, passages } = await texts
    const passage = passages[inCall % PASSAGES_A_BLOCK]
    if (!passage) throw new Error(`${textFile(call)} does not hold passage ${number}.`)
    return { passage, speaker: speakers[passage.speaker ?? -1] ?? null }
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

import type { Section } from '../../model/transcript.ts'
import type { SearchSpeaker } from './search-call.ts'

/** What the browser reads first: the names of all other files. The only file whose name stays when it changes. */
export interface Manifest {
  /** Raised when older code could not read the files any more. */
  format: typeof FORMAT
  /** Files that say where words are, `WordPart[]` each; of each a text that no word in it is before. */
  words: [start: string, file: string][]
  /** The catalogue: `CallColumns`, part by part, in the order of Pagefind's documents. */
  calls: string
  /** Where the texts of each call are, `TextsOfCall[]` for so many calls as a part has, in the order of the catalogue. */
  texts: [calls: number, file: string][]
  /** Who speaks: `SearchPerson[]`. */
  people: string
  /** Who speaks where: `CallTurns[]`, in the order of the catalogue. */
  turns: string
  /** The table of characters. */
  forms: string
  /** What stands for what: `Renderings`. */
  also: string
}

/** Version of the files. */
export const FORMAT = 10

/** Name of the manifest in the folder of the index. */
export const MANIFEST = 'search.json'

/** The word index of a part of the calls, or some of it. */
export interface WordPart {
  /** How many calls it has: they follow those of the part before. */
  calls: number
  packs: WordPack[]
}

/** A file of words: blocks, one behind the other, each packed by itself. */
export interface WordPack {
  file: string
  /** How many bytes stand before the first of these blocks. */
  at: number
  /**
   * Of each block a text that no key in it is before, and all keys of the blocks before are; how many bytes tell the texts in
   * which its keys stand; and how many, behind these, the places in the texts.
   */
  blocks: [from: string, texts: number, offsets: number][]
}

/** What of a call is known before any of its texts is fetched. */
export interface CatalogueCall {
  id: string
  title: string
  company: string
  ticker: string | null
  year: number | null
  quarter: number | null
  date: string | null
  /** How many passages it has: paragraphs first, then notes. */
  passages: number
  /** How many of them are paragraphs. */
  paragraphs: number
}

/**
 * Where the texts of a call are: what changes with them and is part of the name of their file, and how long the blocks of that
 * file are, each in units of `BLOCK_UNIT`.
 */
export type TextsOfCall = [digest: string, blocks: number[]]

/** A person as search finds and shows him or her. */
export type SearchPerson = Omit<SearchSpeaker, 'id'>

/** The turns of a call in order: number of the person, section, how many paragraphs. */
export type CallTurns = [person: number, section: Section, paragraphs: number][]

/** How many passages a block of texts holds: about 6 KB packed. Of ten hits, most lie in different ones. */
export const PASSAGES_A_BLOCK = 14

/** Blocks take whole multiples of so many bytes, so that the catalogue, which lists their lengths, stays small. */
export const BLOCK_UNIT = 64

/** Name of the file that holds the texts of a call: its blocks, one behind the other, each packed by itself. */
export function textFile(id: string, [digest]: TextsOfCall): string {
  return `texts/${encodeURIComponent(id)}.${digest}.bin`
}

/** A part of a file, in bytes; `to` is not in it. */
export interface FilePart {
  from: number
  to: number
  /** Where what was packed by itself ends, and something else that was begins. */
  cut?: number
}

/** Fetches a file of the index, or a part of it, and unpacks it, one behind the other; throws where that cannot be done. */
export type ReadFile = (file: string, part?: FilePart) => Promise<Uint8Array>

/** Where in the file of a call the texts of a passage are. */
export function blockOf([, blocks]: TextsOfCall, passage: number): FilePart {
  const place = Math.floor(passage / PASSAGES_A_BLOCK)
  const from = blocks.slice(0, place).reduce((sum, length) => sum + length, 0)
  return { from: from * BLOCK_UNIT, to: (from + (blocks[place] ?? 0)) * BLOCK_UNIT }
}

/** A text as it is shown, and how readers of the other script are shown it. */
export interface PassageText {
  lang: string
  text: string
  converted?: { lang: string; text: string }
}

/** A paragraph or note as it is shown among the results. */
export interface SearchPassage {
  /** Fragment of its address on the call page. */
  anchor: string
  /** Id of the paragraph that it is, or that the note stands at. */
  paragraph: string
  /** Number of that paragraph. */
  n: number
  texts: PassageText[]
  /** Of a paragraph: place of its speaker in the file, and its section. */
  speaker?: number
  section?: Section
  /** Of a note: who wrote it, `null` where it stands in the transcript. */
  author?: string | null
}

/** A block of texts. */
export interface TextBlock {
  speakers: SearchPerson[]
  passages: SearchPassage[]
}

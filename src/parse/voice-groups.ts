import type { Meeting } from '../pairing/evidence.ts'
import { pairParagraphs, type ParagraphPair } from '../pairing/pair-paragraphs.ts'
import { isOperator } from './operator.ts'
import type { SeedLine } from './seed-line.ts'
import type { Voice } from './voice.ts'

/** The two languages of a seed. */
export type Side = 'english' | 'chinese'

/** A paragraph with its voice, and the run of its language in which it stands there. */
export interface Said {
  line: SeedLine
  voice: Voice
  block: number
}

/** Voices that say the same things, with the paragraphs of both languages. */
export interface VoiceGroup {
  voices: Voice[]
  english: Said[]
  chinese: Said[]
}

/** The language of a line: Chinese words in an English sentence do not make it Chinese. */
export function sideOf({ chinese, text }: SeedLine): Side {
  if (!chinese) return 'english'
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\b[a-z]{2,}\b/g)?.length ?? 0
  return words > 4 * han + 4 ? 'english' : 'chinese'
}

/**
 * Puts voices together that say the same in both languages: a voice that speaks both is alone; voices of the one
 * language are with those of the other behind them.
 * @param first the language that comes first
 */
export function groupVoices(voices: Voice[], first: Side): VoiceGroup[] {
  const groups: VoiceGroup[] = []
  let open: Side | 'both' | null = null
  for (const voice of voices) {
    const said = saidBy(voice, first)
    const side = said.english.length > 0 && said.chinese.length > 0 ? 'both' : said.chinese.length > 0 ? 'chinese' : said.english.length > 0 ? 'english' : null
    const group = groups.at(-1)
    const goesOn = side === null || (side !== 'both' && (side === open || (open === first && side !== first)))
    if (group && goesOn && open !== null && open !== 'both') {
      group.voices.push(voice)
      group.english.push(...said.english)
      group.chinese.push(...said.chinese)
      open = side ?? open
    } else {
      groups.push({ voices: [voice], ...said })
      open = side
    }
  }
  return groups
}

/** What a voice says in each language; a block ends where the language that comes first comes back. */
function saidBy(voice: Voice, first: Side): { english: Said[], chinese: Said[] } {
  const said: { english: Said[], chinese: Said[] } = { english: [], chinese: [] }
  let block = 0
  let last: Side | null = null
  for (const line of voice.said) {
    const side = sideOf(line)
    if (last !== null && last !== side && side === first) block += 1
    said[side].push({ line, voice, block })
    last = side
  }
  return said
}

/** What the layout is worth beside lengths and anchors, in nats. */
const SAME_BLOCK = 1
const SAME_PLACE = 6
const SAME_NAME = 4
const BOTH_BEGIN = 1.5

/** Voices away from the diagonal of two lists of voices in which the same one is looked for. */
const NEAR = 12

/** Pairs the paragraphs of all groups of a call. */
export function pairGroups(groups: VoiceGroup[]): ParagraphPair[][] {
  return pairParagraphs(groups.map((group) => ({
    english: group.english.map(({ line }) => line.text),
    chinese: group.chinese.map(({ line }) => line.text),
    ties: [...beginnings(group), ...blockTies(group)],
  })))
}

/** First paragraphs of voices: as many voices on both sides are the same ones, else the same name tells. */
function beginnings({ english, chinese }: VoiceGroup): Meeting[] {
  const ties: Meeting[] = []
  const [first, second] = [firsts(english), firsts(chinese)]
  if (first.length < 2 && second.length < 2) return ties
  const same = first.length === second.length
  first.forEach((source, at) => {
    const middle = Math.round((at * second.length) / first.length)
    for (let other = Math.max(0, middle - NEAR); other < Math.min(second.length, middle + NEAR + 1); other++) {
      const translation = second[other] ?? 0
      const names = sameName(english[source]?.voice, chinese[translation]?.voice)
      const weight = (same && other === at ? SAME_PLACE : 0) + (names === null ? BOTH_BEGIN : names ? SAME_NAME : -SAME_NAME)
      ties.push({ source, translation, weight })
    }
  })
  return ties
}

function firsts(said: Said[]): number[] {
  return said.flatMap(({ voice }, at) => (said[at - 1]?.voice === voice ? [] : [at]))
}

/** Whether two voices are one speaker's; `null` where their names do not tell. */
function sameName(one: Voice | undefined, other: Voice | undefined): boolean | null {
  if (!one?.label || !other?.label) return null
  if (one.label.name === other.label.name) return true
  const operators = [one, other].filter(({ label }) => label && isOperator(label.name)).length
  return operators === 1 || (one.label.zh === null && other.label.zh === null) ? false : null
}

/** Blocks of one voice begin and end together. */
function blockTies({ voices, english, chinese }: VoiceGroup): Meeting[] {
  if (voices.length > 1) return []
  const others = blocks(chinese)
  return [...blocks(english)].flatMap(([block, [first, last]]): Meeting[] => {
    const other = others.get(block)
    return other
      ? [
          { source: first, translation: other[0], weight: SAME_BLOCK },
          { source: last, translation: other[1], weight: SAME_BLOCK },
        ]
      : []
  })
}

/** The first and the last paragraph of each block, by its number. */
function blocks(said: Said[]): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>()
  said.forEach(({ block }, at) => found.set(block, [found.get(block)?.[0] ?? at, at]))
  return found
}

import { pairParagraphs } from '../pairing/pair-paragraphs.ts'
import type { DraftBuilder } from './draft-builder.ts'
import { joinLines } from './join-lines.ts'
import type { SeedLine } from './seed-line.ts'
import type { SpeakerLabel } from './speaker-line.ts'
import { bothNames } from './voice.ts'
import { sideOf, type Side } from './voice-groups.ts'

/** What is tagged as belonging together. */
interface Fields {
  number: number | null
  english: SeedLine[]
  chinese: SeedLine[]
}

interface TaggedTurn {
  label: SpeakerLabel | null
  names: SeedLine[]
  all: Fields[]
}

/** Collects tagged texts, and places them when all are known: a translation may stand far from its source. */
export class TaggedFields {
  readonly #turns: TaggedTurn[] = []
  readonly #byNumber = new Map<string, Fields>()
  #fields: Fields | null = null
  #side: Side | null = null

  /**
   * A tag. It goes on with the fields of its number, or with the last ones, where those have nothing on its side yet.
   * @param label who is named behind the tag, or `null`
   */
  open(side: Side, number: number | null, label: SpeakerLabel | null): void {
    const turn = this.#turns.at(-1)
    const last = turn?.all.at(-1)
    const numbered = number === null ? undefined : this.#byNumber.get(`${side} ${number}`)
    const next = last && last[side].length === 0 && (number === null || last.number === null) ? last : undefined
    const known = numbered ?? next
    this.#side = side
    if (known) {
      this.#byNumber.delete(`${side} ${number}`)
      this.#fields = known
      const both = label && turn?.label && turn.all.includes(known) ? bothNames(turn.label, label) : null
      if (turn && both) turn.label = both
      return
    }
    if (label) this.speaker(label, [])
    this.#fields = this.#begin(number)
    this.#side = side
    if (number !== null) this.#byNumber.set(`${side === 'english' ? 'chinese' : 'english'} ${number}`, this.#fields)
  }

  /** A speaker; the lines only name the speaker. The same one goes on. */
  speaker(label: SpeakerLabel, lines: SeedLine[]): void {
    const turn = this.#turns.at(-1)
    const empty = turn?.all.length === 0
    const both = turn?.label && (empty || turn.label.name === label.name) ? bothNames(turn.label, label) : null
    if (turn && both) {
      turn.label = both
      turn.names.push(...lines)
    } else {
      this.#turns.push({ label, names: lines, all: [] })
    }
    this.#fields = null
    this.#side = null
  }

  /** Words under the last tag; without one, in the language that they are in. */
  say(line: SeedLine): void {
    const side = this.#side ?? sideOf(line)
    const last = this.#turns.at(-1)?.all.at(-1)
    const goesOn = this.#side === null && last && last[side].length === 0
    const fields = this.#side === null ? (goesOn ? last : this.#begin(null)) : (this.#fields ?? this.#begin(null))
    fields[side].push(line)
  }

  /**
   * Puts all into a draft.
   * @returns the first lines of paragraphs for which no pair was sure
   */
  place(builder: DraftBuilder): number[] {
    const unsure: number[] = []
    const records = this.#turns.flatMap(({ all }) => all)
    const pairs = pairParagraphs(records.map(({ english, chinese }) => ({ english: texts(english), chinese: texts(chinese), ties: [] })))
    const pairsOf = new Map(records.map((one, at) => [one, pairs[at] ?? []]))
    for (const { label, names, all } of this.#turns) {
      if (label) builder.speaker(label, ...names)
      for (const fields of all) {
        const { english, chinese } = fields
        for (const pair of pairsOf.get(fields) ?? []) {
          const [source, translation] = [whole(pair.english, english, ' '), whole(pair.chinese, chinese, '')]
          if (!pair.sure && source) unsure.push(source.number)
          builder.pair(source, translation)
        }
      }
    }
    return unsure
  }

  #begin(number: number | null): Fields {
    const fields = { number, english: [], chinese: [] }
    const turn = this.#turns.at(-1)
    if (turn) turn.all.push(fields)
    else this.#turns.push({ label: null, names: [], all: [fields] })
    return fields
  }
}

function texts(lines: SeedLine[]): string[] {
  return lines.map(({ text }) => text)
}

function whole(numbers: number[], lines: SeedLine[], blank: string): SeedLine | null {
  return joinLines(numbers.flatMap((at) => lines[at] ?? []), blank)
}

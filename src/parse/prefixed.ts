import { hasChinese } from '../text/has-chinese.ts'
import { chineseHabits } from './chinese-line.ts'
import { counterparts } from './counterparts.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder, type DraftBuilder } from './draft-builder.ts'
import { evidence } from './evidence.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { chineseShare, languageOrder } from './language-order.ts'
import { isOperator } from './operator.ts'
import { placeSaid } from './place-said.ts'
import type { Prefix } from './prefix.ts'
import { prefixes } from './prefixes.ts'
import { withText, type SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import type { SpeakerLabel } from './speaker-line.ts'

/** Fewest lines that begin with a name, and their share of the lines from which on nothing is missing. */
const FEWEST = 2
const USUAL = 0.02

/** From this share of the speech in blocks of one language on, a layout that pairs blocks explains the text better. */
const IN_BLOCKS = 0.15
const APART = 0.7

/** Other layouts that explain a text as well come first. */
const MOST = 0.99

/**
 * Who speaks stands before the words, on the same line, in one language or in both; with a colon of either width, or in
 * brackets. Further paragraphs follow without a name.
 * ```
 * Ann Lee: Thank you, operator.
 * 安·李：谢谢接线员。
 * We sold more.
 * 我们卖得更多。
 * ```
 */
export const prefixed: Dialect = {
  name: 'prefixed',
  score: (seed) => {
    const { prefixed: named, single } = evidence(seed)
    if (named < FEWEST) return 0
    const apart = languageOrder(seed).inBlocks > IN_BLOCKS ? APART : 1
    return (apart * MOST * Math.min(1, named / (seed.lines.length * USUAL)) * named) / (named + single)
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const named = prefixes(seed)
    const names = new Set([...named.values()].map(({ label }) => label.name))
    const alone = (at: number) => !named.has(at + 1) && isNameAlone(lines, at, names)
    const start = readFront(lines, builder, (at) => named.has(at) || alone(at))
    const spoken = new SpokenTurns(builder, seed, named)
    for (let at = start; at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const head = heading(line.text)
      const one = named.get(at)
      if (one) spoken.named(line, one)
      else if (head?.section === 'qa') builder.questions(line)
      else if (head) builder.front(line, 'heading')
      else if (line.label && alone(at)) spoken.speaker(line.label, line)
      else spoken.say(line)
    }
    spoken.end()
    return builder.finish()
  },
}

/** Collects what a speaker says until another one does, and places it. */
class SpokenTurns {
  readonly #builder: DraftBuilder
  readonly #habits: ReturnType<typeof chineseHabits>
  readonly #english: ReadonlyMap<string, string>
  readonly #chineseFirst: boolean
  #label: SpeakerLabel | null = null
  #names: SeedLine[] = []
  #said: SeedLine[] = []

  constructor(builder: DraftBuilder, seed: SeedText, named: ReadonlyMap<number, Prefix>) {
    const meetings = counterparts(
      [...named].map(([at, { label, rest }]) => {
        const words = rest === '' ? (seed.lines[at + 1]?.text ?? '') : rest
        return { name: label.zh ?? label.name, chinese: hasChinese(words) }
      }),
    )
    this.#builder = builder
    this.#habits = chineseHabits(seed)
    this.#english = meetings.english
    this.#chineseFirst = meetings.english.size > 0 ? meetings.chineseFirst : chineseShare(seed) > 0.5
  }

  /** A line with a name and words. */
  named(line: SeedLine, { label, rest }: Prefix): void {
    this.speaker(label, ...(rest === '' ? [line] : []))
    if (rest !== '') this.say({ ...withText(line, rest), gap: false })
  }

  /** A name; the lines only name the speaker. The same person goes on, a new one begins a turn. */
  speaker(label: SpeakerLabel, ...lines: SeedLine[]): void {
    const name = this.#english.get(label.zh ?? label.name) ?? label.name
    const current = this.#label
    if (current && isSame(current.name, name)) {
      // By the Chinese name until the English one comes.
      this.#label = { ...current, tail: current.tail ?? label.tail, zh: current.zh ?? label.zh }
    } else {
      this.end()
      this.#label = { ...label, name }
    }
    this.#names.push(...lines)
  }

  say(line: SeedLine): void {
    this.#said.push(line)
  }

  /** Places what was said since the last name of another person. */
  end(): void {
    if (this.#label) this.#builder.speaker(this.#label, ...this.#names)
    placeSaid(this.#said, this.#builder, this.#habits, this.#chineseFirst)
    this.#label = null
    this.#names = []
    this.#said = []
  }
}

function isSame(one: string, other: string): boolean {
  return one === other || (isOperator(one) && isOperator(other)) || one.toLowerCase() === other.toLowerCase()
}

/** Whether a name stands on a line of its own: one that stands before words elsewhere, or the operator's. */
function isNameAlone(lines: SeedLine[], at: number, names: ReadonlySet<string>): boolean {
  const label = lines[at]?.label
  const next = lines[at + 1]
  if (!label || !next) return false
  return isOperator(label.name) || label.tail !== null || names.has(label.name)
}

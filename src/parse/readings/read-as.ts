import { withoutAroundSpeech } from '../around/around-speech.ts'
import { readFront } from '../around/front.ts'
import type { Frames } from '../frames/learn-frames.ts'
import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { Named } from '../speakers/naming.ts'
import { draftBuilder } from '../draft/draft-builder.ts'
import type { Draft } from '../draft/draft.ts'
import { withEchoes } from './echoes.ts'
import { placeVoices } from './voices/place-voices.ts'
import { unwrapped, wrapHabits } from './unwrap.ts'
import { voicesOf, type Voice } from './voices/voice.ts'

/** What readings are made of: the lines of a seed without their frames, and who is named on them. */
export interface Material {
  lines: SeedLine[]
  named: (Named | null)[]
  frames: Frames
  /** The language that comes first, where a taught layout says so. */
  first?: Language
}

/** One way to understand how a seed is set. */
export interface Proposal {
  /** Its name, for people: `english first, unwrapped`. */
  name: string
  /** The language that comes first; `null` where now the one does and now the other. */
  first: Language | null
  /** Whether lines were broken at a width. */
  unwrap: boolean
  /** Indices of the lines at which another part begins, with lines above its speech again. */
  borders: number[]
}

/** Where more lines than this share stand below a blank line, blank lines are of the layout and announce nothing. */
const GAPS_OF_LAYOUT = 0.3

/** Reads a seed as a proposal says. Every line is placed exactly once. */
export function readAs({ lines, named, frames }: Material, { first, unwrap, borders }: Proposal): Draft {
  const builder = draftBuilder()
  const edges = [0, ...borders, lines.length]
  const voices = edges.slice(1).flatMap((end, part) => {
    const from = edges[part] ?? 0
    const start = from + readFront(lines.slice(from, end), builder, (at) => named[from + at] != null)
    const said = voicesOf(lines.slice(start, end), named.slice(start, end), frames, builder)
    if (borders.length === 0) return said
    // Where most of one part is Chinese, English is what was left as it is in the translation.
    const own = lines.slice(start, end)
    const chinese = own.filter((line) => line.chinese).length > own.length / 2
    return chinese ? said.map((voice) => ({ ...voice, said: voice.said.map((line) => ({ ...line, chinese })) })) : said
  })
  const habits = (unwrap ? wrapHabits(voices.flatMap(({ said }) => said)) : null) ?? { english: null, chinese: null }
  const beside = borders.length === 0 && lines.some(({ chinese }) => chinese)
  const joined = voices.map((voice): Voice => ({ ...voice, said: unwrapped(voice.said, habits, first) }))
  const whole = beside ? withEchoes(joined, first) : joined
  const unsure = placeVoices(whole, {
    builder,
    first,
    unwrap,
    notes: borders.length === 0 && gapsSpeak(lines),
    spaced: borders.length === 0 && isSpaced(lines),
  })
  return withoutAroundSpeech({ ...builder.finish(), unsure })
}

/** Share of the lines below a blank line where blank lines stand between all. */
const EVERYWHERE = 0.8

/** Whether blank lines stand between all lines. */
function isSpaced(lines: readonly SeedLine[]): boolean {
  return lines.filter(({ gap }) => gap).length > lines.length * EVERYWHERE
}

/** Whether blank lines say something: where both languages are there, and few stand before Chinese. */
function gapsSpeak(lines: readonly SeedLine[]): boolean {
  const chinese = lines.filter((line) => line.chinese)
  return (
    chinese.length > 0 &&
    chinese.length < lines.length &&
    chinese.filter(({ gap }) => gap).length < chinese.length * GAPS_OF_LAYOUT
  )
}

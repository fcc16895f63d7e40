import { chineseHabits } from './chinese-line.ts'
import type { Draft } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readFront } from './front.ts'
import { placeVoices } from './place-voices.ts'
import type { SeedText } from './seed-text.ts'
import { namedSpeakers, voicesOf } from './voice.ts'
import type { Side } from './voice-groups.ts'

/**
 * Reads a seed in which the languages do not take turns line by line: what belongs together is found by pairing.
 * @param first the language that comes first
 * @param borders indices of the lines at which another part of the seed begins, with lines above its speech again
 */
export function readApart(seed: SeedText, first: Side, borders: number[] = []): Draft {
  const builder = draftBuilder()
  const edges = [0, ...borders, seed.lines.length]
  const voices = edges.slice(1).flatMap((end, part) => {
    const lines = seed.lines.slice(edges[part], end)
    const named = namedSpeakers(lines)
    const start = readFront(lines, builder, (at) => named[at] != null)
    return voicesOf(lines.slice(start), named.slice(start), builder)
  })
  const unsure = placeVoices(voices, { builder, first, notes: borders.length === 0 && chineseHabits(seed).gapsSpeak })
  return { ...builder.finish(), unsure }
}

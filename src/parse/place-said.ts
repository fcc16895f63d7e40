import { placeChinese, type ChineseHabits } from './chinese-line.ts'
import type { DraftBuilder } from './draft-builder.ts'
import type { SeedLine } from './seed-line.ts'

/**
 * Places what one speaker says in a turn: paragraph by paragraph where the languages take turns; where several paragraphs
 * of one language come before as many of the other, the first with the first, and so on.
 * @param chineseFirst whether translations stand before their source
 */
export function placeSaid(said: SeedLine[], builder: DraftBuilder, habits: ChineseHabits, chineseFirst: boolean): void {
  for (let at = 0; at < said.length; ) {
    const first = runLength(said, at, chineseFirst)
    const second = runLength(said, at + first, !chineseFirst)
    if (first > 0 && first === second && (first > 1 || chineseFirst)) {
      const ahead = said.slice(at, at + first)
      const behind = said.slice(at + first, at + first + second)
      placePairs(chineseFirst ? behind : ahead, chineseFirst ? ahead : behind, builder)
    } else {
      for (const index of said.slice(at, at + first + second).keys()) placeLine(said, at + index, builder, habits)
    }
    at += first + second
    if (first + second === 0) break
  }
}

/** How many lines of a language stand from a place on, up to one of the other. */
function runLength(said: SeedLine[], at: number, chinese: boolean): number {
  let length = 0
  while (said[at + length]?.chinese === chinese) length += 1
  return length
}

function placePairs(sources: SeedLine[], translations: SeedLine[], builder: DraftBuilder): void {
  sources.forEach((source, index) => {
    const translation = translations[index]
    builder.source(source)
    if (translation) builder.translation(translation)
  })
}

function placeLine(said: SeedLine[], at: number, builder: DraftBuilder, habits: ChineseHabits): void {
  const line = said[at]
  if (!line) return
  const echo = builder.place() === 'source' && said[at - 1]?.text === line.text
  if (line.chinese) placeChinese(line, said[at + 1], builder, habits)
  else if (line.marks?.quote && builder.place() !== 'speaker') builder.note(line)
  else if (echo) builder.translation(line)
  else builder.source(line)
}

import type { DraftParagraph } from './dialect.ts'
import type { DraftBuilder } from './draft-builder.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'

/** What the layout of a seed as a whole says about its Chinese lines. */
export interface ChineseHabits {
  /** Whether a blank line sets something apart: where they are few, and there are translations, one announces a note. */
  gapsSpeak: boolean
  /** Characters of Chinese to one of English; about 0.3. */
  ratio: number
}

/** From this share of lines on, blank lines are the layout's and say nothing. */
const GAPS_OF_LAYOUT = 0.3

/** Where a seed has one language only, the ratio of real calls. */
const USUAL_RATIO = 0.3

/** Finds out what blank lines and lengths mean in a seed. */
export function chineseHabits({ lines }: SeedText): ChineseHabits {
  let gaps = 0
  let chinese = 0
  let english = 0
  for (const line of lines) {
    if (line.gap) gaps += 1
    if (line.chinese) chinese += line.text.length
    else english += line.text.length
  }
  const both = chinese > 0 && english > 0
  return {
    gapsSpeak: both && gaps < lines.length * GAPS_OF_LAYOUT,
    ratio: both ? chinese / english : USUAL_RATIO,
  }
}

/**
 * Places a line with Chinese by what stands before it. After source text it is the translation, whatever its letters.
 * After a complete pair it is a note where a blank line sets it apart, or where blank lines say nothing; else the rest
 * of a translation that was broken, if the length says so, or a translation whose source is missing.
 * @param next the line after it
 */
export function placeChinese(
  line: SeedLine,
  next: SeedLine | undefined,
  builder: DraftBuilder,
  habits: ChineseHabits,
): void {
  const place = builder.place()
  const current = builder.current()
  const alone = current !== null && current.source === null
  const apart = habits.gapsSpeak && line.gap
  if (place === 'source') builder.translation(line)
  else if (!apart && next?.chinese && !next.gap && isEnglish(line)) builder.source(line)
  else if (place === 'note' || (apart && !alone)) builder.note(line)
  else if (place !== 'pair' || alone) builder.translation(line)
  else if (current && completes(line, current, habits.ratio)) builder.moreTranslation(line)
  else if (habits.gapsSpeak) builder.translation(line)
  else builder.note(line)
}

/** A translation of less than this share of its usual length has lost a part. */
const INCOMPLETE = 0.6

/** Whether the translation is much too short, and comes nearer to its usual length with a line than without it. */
function completes({ text }: SeedLine, { source, translation }: DraftParagraph, ratio: number): boolean {
  const expected = (source?.text.length ?? 0) * ratio
  const now = translation?.text.length ?? 0
  return (
    now < expected * INCOMPLETE &&
    Math.abs(Math.log((now + text.length) / expected)) < Math.abs(Math.log(now / expected))
  )
}

/** English text that quotes a Chinese word: at the place of source text it is source text. */
function isEnglish({ text }: SeedLine): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\b[a-z]{2,}\b/g)?.length ?? 0
  return words > 4 * han + 4
}

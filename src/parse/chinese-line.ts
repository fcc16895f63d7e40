import type { DraftParagraph } from './dialect.ts'
import type { DraftBuilder } from './draft-builder.ts'
import type { SeedLine, SeedText } from './seed-text.ts'

/** From this share of lines on, blank lines are the layout's and say nothing. */
const GAPS_OF_LAYOUT = 0.3

/** Fewest Chinese characters to one of the English text that they translate; real calls have about 0.3. */
const SHORTEST = 0.15

/** Whether a blank line sets something apart in this seed: where they are few, one announces a note. */
export function gapsSpeak({ lines }: SeedText): boolean {
  return lines.filter(({ gap }) => gap).length < lines.length * GAPS_OF_LAYOUT
}

/**
 * Places a line with Chinese by what stands before it. After source text it is the translation, whatever its letters;
 * after a complete pair it is a note where a blank line sets it apart, else the rest of a translation that was broken.
 * @param next the line after it
 * @param speaking what `gapsSpeak` says of the seed
 */
export function placeChinese(
  line: SeedLine, next: SeedLine | undefined, builder: DraftBuilder, speaking: boolean,
): void {
  const place = builder.place()
  const apart = speaking && line.gap
  if (place === 'source') builder.translation(line)
  else if (!apart && next?.chinese && !next.gap && isEnglish(line)) builder.source(line)
  else if (place === 'note' || (apart && !isAlone(builder.current()))) builder.note(line)
  else if (place !== 'pair' || isAlone(builder.current())) builder.translation(line)
  else if (speaking || isTooShort(builder.current())) builder.moreTranslation(line)
  else builder.note(line)
}

/** A translation without source: what follows it is the next one. */
function isAlone(paragraph: DraftParagraph | null): boolean {
  return paragraph !== null && paragraph.source === null
}

function isTooShort(paragraph: DraftParagraph | null): boolean {
  return paragraph !== null && (paragraph.translation?.text.length ?? 0) < (paragraph.source?.text.length ?? 0) * SHORTEST
}

/** English text that quotes a Chinese word: at the place of source text it is source text. */
function isEnglish({ text }: SeedLine): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\b[a-z]{2,}\b/g)?.length ?? 0
  return words > 4 * han + 4
}

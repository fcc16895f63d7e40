import type { PairSide, Paragraph, Passage } from '../../model/transcript.ts'
import { stageDirections } from '../../text/stage-direction.ts'

/** A paragraph cut in two; `before` is `null` where the quotes stand at its beginning. */
export interface Split {
  before: Paragraph | null
  after: Paragraph
}

/**
 * Cuts a paragraph where a quote begins. The first part keeps the id; notes stay with the second, behind which they
 * stand in the seed; corrections go where their quote is.
 * @param quote the first words of the second part in the source text
 * @param translation the first words of the second part in the translation, where there is one
 * @param newId gives the id of the second part for its text
 * @returns the name of the text that does not hold its quote, or whose quote does not fit that of the other
 */
export function splitParagraph(
  paragraph: Paragraph,
  quote: string,
  translation: string | undefined,
  newId: (text: string) => string,
): Split | PairSide {
  const source = cut(paragraph.source, quote)
  if (!source) return 'source'
  const translated = translation === undefined ? null : cut(paragraph.translation, translation)
  if (translation !== undefined && !translated) return 'translation'
  if (source.before === null) return translated?.before ? 'translation' : { before: null, after: paragraph }
  if (paragraph.translation && !translated?.before) return 'translation'
  const second = [source.after.text, translated?.after.text ?? '']
  const moves = ({ quote: words }: { quote: string }) => second.some((text) => text.includes(words))
  return {
    before: {
      ...paragraph,
      source: source.before,
      translation: translated?.before ?? null,
      notes: [],
      corrections: paragraph.corrections.filter((correction) => !moves(correction)),
    },
    after: {
      ...paragraph,
      id: newId(source.after.text),
      part: (paragraph.part ?? 1) + 1,
      source: source.after,
      translation: translated?.after ?? null,
      corrections: paragraph.corrections.filter(moves),
    },
  }
}

/** Cuts a passage before a quote. The blanks at the cut go; both parts name the lines of the whole. */
function cut(passage: Passage | null, quote: string): { before: Passage | null; after: Passage } | null {
  const at = passage ? passage.text.indexOf(quote) : -1
  if (!passage || at === -1) return null
  const before = passage.text.slice(0, at).trimEnd()
  return { before: before === '' ? null : part(passage, before), after: part(passage, passage.text.slice(at)) }
}

function part({ line, lines }: Passage, text: string): Passage {
  const directions = stageDirections(text)
  return { text, line, lines, ...(directions.length > 0 && { directions }) }
}

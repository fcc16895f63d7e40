import { isUnseenOnly, withoutUnseenEnds } from '../../text/unseen.ts'

const TAB = 4
const IDEOGRAPHIC_BLANK = '\u3000'

/** A line without blanks and unseen characters around it; empty where it holds nothing to read. */
export function tidy(row: string): string {
  const text = withoutUnseenEnds(row.trim())
  return isUnseenOnly(text) ? '' : text
}

/** Columns of blanks before the text of a row. */
export function indentOf(row: string): number {
  let columns = 0
  for (const character of row) {
    if (character === '\t') columns += TAB - (columns % TAB)
    else if (character === IDEOGRAPHIC_BLANK) columns += 2
    else if (character === '\f' || (isUnseenOnly(character) && character.trim() !== '')) continue
    else if (character.trim() === '') columns += 1
    else break
  }
  return columns
}

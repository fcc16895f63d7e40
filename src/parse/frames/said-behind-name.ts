import { prefix } from '../labels/prefix.ts'

/** `ANN LEE. ` before a text. */
const CAPITALS =
  /^(?:[\p{Lu}'’-]{2,40}|\p{Lu}\.|(?:MR|MS|MRS|DR)\.)(?: (?:[\p{Lu}'’-]{2,40}|\p{Lu}\.|[JS]R\.?)){0,8}\. /u

/**
 * What stands behind a name, `ANN LEE. [EN] Thank you.`, `Ann Lee (CFO): Original: Thank you.`; whether it is one, the text
 * as a whole must tell.
 * @returns `null` where no name stands before it, or nothing behind it
 */
export function saidBehindName(text: string): string | null {
  const capitals = CAPITALS.exec(text)?.[0].length
  const said = capitals === undefined ? prefix(text)?.rest : text.slice(capitals)
  return said === undefined || said === '' ? null : said
}

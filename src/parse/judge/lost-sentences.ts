import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isResidue } from '../containers/residue.ts'
import type { Draft } from '../draft/draft.ts'

/** Words without a mark, a tab or a break in them; and what stands behind them where a sentence ends. */
const WORDS = /\p{L}[\p{L}’'-]*(?: ['’-]*\p{L}[\p{L}’'-]*)*/gu
const END = /[.?!。？！](?!\S*["']?:)/uy

/** Letters from which on a clause tells that it is said, of Chinese and of words with blanks between them. */
const TELLING_CHINESE = 6
const TELLING = 16

/** What JSON and subtitles write for characters, by their numbers, and for breaks. */
const ESCAPED = /\\(?:u([\da-f]{4})|[a-z])/gi

/** Longer files are not looked through, in characters. */
const LONGEST = 500_000
/** Sentences that are a title or a notice, where there are no more. */
const NOTICES = 1
/** Clauses that are looked for with the breaks of lines taken out. */
const MOST = 400

/**
 * The line of each sentence of a file that is said by nobody in a reading, whatever the container or the front of the call
 * made of it, and how many sentences there are.
 * @param text the file
 */
export function lostSentences({ turns, front, unplaced }: Draft, text: string): { lines: number[]; all: number } {
  if (text.length > LONGEST) return { lines: [], all: 0 }
  const said = turns.flatMap(({ label, paragraphs }) => [
    // A name may stand before a full stop.
    `${label?.name ?? ''}.`,
    ...paragraphs.flatMap(({ source, translation, notes }) => [
      source?.text ?? '',
      translation?.text ?? '',
      ...notes.map((note) => note.text),
    ]),
  ])
  for (const { text: own } of [...front, ...unplaced]) if (isResidue(own)) said.push(own)
  // A name, or its last part behind a dot, may stand before a blank only.
  const called = turns.flatMap(({ label }) => (label ? [label.name, label.zh ?? label.name] : []))
  const names = [...new Set(called.flatMap((name) => [name, name.replace(/^.*[·‧・•]/u, '')]))]
  const known = new Set(said.flatMap((one) => clauses(one).map(({ clause }) => clause)))
  const letters = (one: string): string => one.replace(/[^\p{L}]/gu, '')
  const whole = said.map(letters).join('\n')
  const written = clauses(
    text.replace(ESCAPED, (_, code?: string) => (code === undefined ? ' ' : String.fromCharCode(parseInt(code, 16)))),
  )
  let looked = 0
  let last = 0
  /** What is said comes in the order of the file, mostly. */
  const isSaid = (clause: string): boolean => {
    const name = names.find((one) => clause.startsWith(`${one} `)) ?? ''
    const own = letters(clause.slice(name.length))
    const behind = whole.indexOf(own, last)
    const at = behind === -1 ? whole.indexOf(own) : behind
    if (at !== -1) last = at
    return at !== -1
  }
  const lost = written.filter(({ clause }) => !known.has(clause) && looked++ < MOST && !isSaid(clause))
  // The same again and again is of the page.
  const several = new Set(lost.map(({ clause }) => clause)).size > NOTICES
  return { lines: several ? lost.map(({ line }) => line) : [], all: written.length }
}

/** The last words of each sentence of a text, as far as they tell. */
function clauses(text: string): { clause: string; line: number }[] {
  return text.split('\n').flatMap((row, at) =>
    [...row.matchAll(WORDS)].flatMap(({ 0: clause, index }) => {
      END.lastIndex = index + clause.length
      const tells = END.test(row) && clause.length >= (hasChinese(clause) ? TELLING_CHINESE : TELLING)
      return tells ? [{ clause, line: at + 1 }] : []
    }),
  )
}

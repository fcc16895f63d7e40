import { problem, type Problem } from '../../model/problem.ts'
import { splitLines } from './lines.ts'

/** How text is broken by a wrong decoding, and what then stands in it. */
interface DecodingDamage {
  pattern: RegExp
  /** What happened, as the end of a sentence. */
  cause: string
  hint: string
}

const AGAIN = 'Get the text again from its source: what was lost cannot be restored here.'
const BACKWARDS = 'Get the text again from its source, or have an editor turn that decoding back.'

/** None of this stands in sound English or Chinese. What most of the damage looks like is the likely cause. */
const DAMAGES: readonly DecodingDamage[] = [
  {
    pattern: /锟斤拷/gu,
    cause: 'it was read as UTF-8, which it was not, and the replacement characters then as GBK',
    hint: AGAIN,
  },
  { pattern: /\uFFFD/gu, cause: 'bytes that fitted no character were replaced when it was read', hint: AGAIN },
  // 鈥, 銆 and 锛 begin what GBK makes of the quotes, dashes, 、。「 and ，：！ of UTF-8; as characters they are very rare.
  { pattern: /[鈥銆锛][\u0080-\uffff]?/gu, cause: 'it is UTF-8 that was read as GBK', hint: BACKWARDS },
  {
    pattern:
      /â€[\u0080-\u009f™œžšŸ˜“”•–—¦\u00a0]|ï»¿|[ÃÂ][\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]{2}/gu,
    cause: 'it is UTF-8 that was read as Windows-1252 or Latin-1',
    hint: BACKWARDS,
  },
  {
    pattern: /(?:[\u00a1-\u00f7][\u00a1-\u00fe]){4,40}/gu,
    cause: 'it is GBK or Big5 that was read as Windows-1252 or Latin-1',
    hint: BACKWARDS,
  },
  // Controls that mean nothing in a text, and what turns the direction of the text behind it round.
  {
    pattern: /[\u0000-\u0008\u000e-\u001b\u007f\u202a-\u202e\u2066-\u2069]/gu,
    cause: 'they are controls, or turn the direction of the text, and nobody sees them',
    hint: 'Delete them: they may make a text look other than it is.',
  },
]

/** The kind that is no wrong decoding. */
const UNSEEN = DAMAGES.length - 1

/** Places of one kind, below which rare characters may be meant. */
const FEWEST: ReadonlyMap<number, number> = new Map([[2, 2]])

/**
 * Finds text that was already broken when the file was saved.
 * @returns at most one `encoding-suspect` warning, at the first place, with the number of places and the likely cause
 */
export function suspectText(text: string, file: string): Problem[] {
  const found = DAMAGES.map(({ pattern, ...damage }, kind) => ({ ...damage, places: text.match(pattern) ?? [], kind }))
    .filter(({ places, kind }) => places.length >= (FEWEST.get(kind) ?? 1))
    .sort((a, b) => b.places.join('').length - a.places.join('').length)
  const [worst] = found
  if (!worst) return []
  const starts = found.map(({ places }) => text.indexOf(places[0] ?? ''))
  const at = Math.min(...starts)
  const before = splitLines(`${text.slice(0, at)}|`)
  const count = found.reduce((sum, { places }) => sum + places.length, 0)
  return [
    problem({
      rule: 'encoding-suspect',
      severity: 'warning',
      file,
      line: before.length,
      column: before.at(-1)?.length ?? 1,
      actual: found[starts.indexOf(at)]?.places[0] ?? null,
      message: `${worst.kind === UNSEEN ? 'Characters that nobody wrote' : 'Characters of a wrong decoding'} stand in the text (${count} in all): ${worst.cause}.`,
      hint: worst.hint,
    }),
  ]
}

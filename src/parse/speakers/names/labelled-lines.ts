import { heading } from '../../around/heading.ts'
import { isResidue } from '../../around/residue.ts'
import { endsSentence } from '../../frames/ends-sentence.ts'
import { isSpeech } from '../../frames/is-speech.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { isOperator, OPERATOR } from '../../labels/operator.ts'
import type { Candidate, NamingStyle } from '../naming.ts'
import { named } from './named-as.ts'

/** Fewer paragraphs are chance; fewer names, too. */
const FEWEST = 4
const NAMES = 2

/** Paragraphs by which it is told how labels stand. */
const SAMPLE = 200

/** Longest name alone on its line, and longest line that is looked at, in characters. */
const LONGEST_ALONE = 40
const LONGEST = 20_000

/** Share of the first lines of one language that have a label, and share of those whose label comes back. */
const MOST = 0.8
const AGAIN = 0.6

/** A line taken apart into what may be a label, and what is said. */
interface Labelled {
  name: string
  rest: string | null
}

/** A way in which labels stand beside what is said. */
interface Way {
  style: NamingStyle
  /** Whether nothing else is set so: then a label that stands once is a name as well. */
  only?: true
  apart: (line: SeedLine, next: SeedLine | undefined) => Labelled | null
}

/** How labels stand beside what is said, whatever is in them. */
const WAYS: readonly Way[] = [
  {
    style: 'colon',
    apart: ({ text }) =>
      parted(/^([^:：。，,！？!?；;–—]{1,40}?)(?:\s*[:：;；]|\s[–—-]{1,2}(?=\s)|——)\s*(?!\d\d\b)(\S.*)$/su, text),
  },
  {
    style: 'bracket',
    only: true,
    apart: ({ text }) => parted(/^[【[（(〈<]([^】\]）)〉>]{1,30})[】\]）)〉>]\s*[:：]?\s*(\S.*)$/su, text),
  },
  {
    style: 'capitals',
    only: true,
    apart: ({ text }) => parted(/^(?!(?:MR|MS|MRS|DR|PROF|ST)\.)(\p{Lu}[\p{Lu} '’-]{1,40})\.\s+(\S.*)$/su, text),
  },
  { style: 'mark', apart: ({ text }) => parted(/^([^|｜\t]{1,40}?)(?:\s*[|｜\t]|\s\s|\u3000)\s*(\S.*)$/su, text) },
  {
    style: 'bold',
    apart: ({ text, marks: { bold } }) =>
      bold > 1 && bold < text.length && bold <= 40
        ? {
            name: text
              .slice(0, bold)
              .replace(/\s*[:：]\s*$/, '')
              .trim(),
            rest: text.slice(bold).replace(/^\s*[:：.—–-]{0,2}\s*/, ''),
          }
        : null,
  },
  {
    style: 'line',
    apart: (line, next) =>
      line.text.length <= LONGEST_ALONE && !endsSentence(line.text) && next && !next.gap && isSpeech(next)
        ? { name: line.text.replace(/[:：]$/, ''), rest: null }
        : null,
  },
  // `Did he pay? — Ann Lee`
  {
    style: 'mark',
    only: true,
    apart: ({ text }) => {
      const behind =
        /^(.*[.?!。？！…”"])\s*(?:(?:—{1,2}|–|--)\s*|[<《〈[【(（])([^.?!。？！，,—–<>()（）]{1,30}?)[>》〉\]】)）]?$/su.exec(
          text,
        )
      return behind ? { name: behind[2] ?? '', rest: behind[1] ?? '' } : null
    },
  },
]

function parted(shape: RegExp, text: string): Labelled | null {
  const [, name, rest] = shape.exec(text) ?? []
  return name === undefined || rest === undefined ? null : { name: name.trim(), rest }
}

/**
 * Finds who is named where nearly every paragraph of a language has a label of the same form and most of these come back:
 * they are names then, whatever they look like: `Old fisherman: Two hundred.`
 * @returns by index of the line
 */
export function labelledLines(lines: readonly SeedLine[]): Map<number, Candidate> {
  const found = new Map<number, Candidate>()
  const blank = lines.some(({ gap }, at) => gap && at > 0)
  for (const chinese of [false, true]) {
    const openings = openingsOf(lines, chinese, blank)
    if (openings.length < FEWEST) continue
    const usual = WAYS.find((way) => comingBack(lines, openings.slice(0, SAMPLE), way).length > 0)
    if (!usual) continue
    for (const { at, name, rest } of comingBack(lines, openings, usual))
      found.set(at, { label: labelOf(name), rest, style: usual.style, certain: true, initials: null })
  }
  return found
}

/** The lines with a label, of those that come back; none where too few have one, or too few of these come back. */
function comingBack(
  lines: readonly SeedLine[],
  openings: readonly number[],
  { apart, only }: Way,
): (Labelled & { at: number })[] {
  const all = openings.flatMap((at) => {
    const line = lines[at]
    const own = line && line.text.length <= LONGEST ? apart(line, lines[at + 1]) : null
    return own ? [{ at, ...own }] : []
  })
  const counts = Map.groupBy(all, ({ name }) => name)
  const again = all.filter(({ name }) => (counts.get(name)?.length ?? 0) > 1)
  const names = new Set(again.map(({ name }) => name)).size
  return all.length < openings.length * MOST || names < NAMES || again.length < all.length * AGAIN
    ? []
    : only
      ? all
      : again
}

/** The first line of a language in each paragraph; where no blank lines part them, every line. */
function openingsOf(lines: readonly SeedLine[], chinese: boolean, blank: boolean): number[] {
  let open = true
  return lines.flatMap((line, at) => {
    if (!blank || line.gap || at === 0) open = true
    if (!open || line.chinese !== chinese) return []
    open = false
    return [at]
  })
}

function labelOf(written: string): Candidate['label'] {
  const name = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）.]+$/gu, '')
  if (isOperator(name) && hasChinese(name)) return { name: OPERATOR, tail: null, zh: name }
  return named(name) ?? { name, tail: null, zh: hasChinese(name) ? name : null }
}

/**
 * Names alone on their lines that have not the shape of one, `Analyst from Example Bank`, where others stand so: what comes
 * back above speech each time.
 */
export function namesAgain(
  lines: readonly SeedLine[],
  candidates: readonly (Candidate | null)[],
): Map<number, Candidate> {
  const places = new Map<string, number[]>()
  lines.forEach((line, at) => {
    const { text, tagged } = line
    if (candidates[at] || tagged || text.length > LONGEST_ALONE || /[.?!,;。？！，；)）\]】]$/.test(text)) return
    if (!/^[\p{Lu}\p{Script=Han}]/u.test(text) || heading(text) || isResidue(text)) return
    const own = places.get(text)
    if (own) own.push(at)
    else places.set(text, [at])
  })
  return new Map(
    [...places].flatMap(([text, all]) => {
      const above = all.every((at) => {
        const [before, next] = [lines[at - 1], lines[at + 1]]
        return next !== undefined && isSpeech(next) && (!before || endsSentence(before.text))
      })
      const label = labelOf(text)
      return all.length > 1 && above
        ? all.map((at) => [at, { label, rest: null, style: 'line' as const, certain: true, initials: null }] as const)
        : []
    }),
  )
}

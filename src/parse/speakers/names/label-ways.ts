import { endsSentence, type SeedLine, isSpeech } from '../../frames/seed-line.ts'
import type { NamingStyle } from '../naming.ts'

/** Longest name alone on its line, in characters. */
export const LONGEST_ALONE = 40

/** Longest name before words that are set otherwise, in characters. */
const LONGEST_BOLD = 60

/** A line taken apart into what may be a label, and what is said. */
export interface Labelled {
  name: string
  rest: string | null
}

/** A way in which labels stand beside what is said. */
export interface Way {
  style: NamingStyle
  /** Whether nothing else is set so: then a label that stands once is a name as well. */
  only?: true
  apart: (line: SeedLine, next: SeedLine | undefined) => Labelled | null
}

/** How labels stand beside what is said, whatever is in them. */
export const WAYS: readonly Way[] = [
  way(
    'colon',
    /^(?<name>[^:：。，,！？!?；;–—]{1,40}?)(?:\s*[:：;；](?!\d\d\b)|\s[–—-]{1,2}(?=\s)|——)\s*(?<rest>\S.*)$/su,
  ),
  way(
    'bracket',
    /^(?:【(?<name>[^【】]{1,30})】|\[(?<name>[^[\]]{1,30})\]|[(（〈<](?<name>[^()（）〈〉<>]{1,30})[)）〉>])\s*[:：]?\s*(?<rest>\S.*)$/su,
    true,
  ),
  way('capitals', /^(?!(?:MR|MS|MRS|DR|PROF|ST)\.)(?<name>\p{Lu}[\p{Lu} '’-]{1,40})\.\s+(?<rest>\S.*)$/su, true),
  way('mark', /^(?<name>[^|｜\t]{1,40}?)(?:\s*[|｜\t]|\s\s|\u3000)\s*(?<rest>\S.*)$/su),
  { style: 'bold', apart: boldBefore },
  {
    style: 'line',
    apart: (line, next) =>
      line.text.length <= LONGEST_ALONE && !endsSentence(line.text) && next && !next.gap && isSpeech(next)
        ? { name: line.text.replace(/[:：]$/, ''), rest: null }
        : null,
  },
  // `Did he pay? — Ann Lee`
  way(
    'mark',
    /^(?<rest>.*[.?!。？！…”"])\s*(?:(?:—{1,2}|–|--)\s*|[<《〈[【(（])(?<name>[^.?!。？！，,—–<>()（）]{1,30}?)[>》〉\]】)）]?$/su,
    true,
  ),
]

function way(style: NamingStyle, shape: RegExp, only?: true): Way {
  const apart = ({ text }: SeedLine): Labelled | null => {
    const { name, rest } = shape.exec(text)?.groups ?? {}
    return name === undefined || rest === undefined ? null : { name: name.trim(), rest }
  }
  return { style, apart, ...(only && { only }) }
}

/** What is set bold before other words, with a colon or a dash between. */
export function boldBefore({ text, marks: { bold } }: SeedLine): { name: string; rest: string } | null {
  if (bold <= 1 || bold >= text.length || bold > LONGEST_BOLD) return null
  const name = text.slice(0, bold).replace(/\s*[:：]\s*$/, '')
  return { name: name.trim(), rest: text.slice(bold).replace(/^\s*[:：.—–-]{0,2}\s*/, '') }
}

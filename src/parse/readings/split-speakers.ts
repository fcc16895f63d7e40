import { isChineseName } from '../labels/chinese-names.ts'
import { hasTerm } from '../labels/common-words.ts'
import { languageOf } from '../frames/language-words.ts'
import { prefix, type Prefix } from '../labels/prefix.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { speakerLabel } from '../labels/speaker-line.ts'

/** Behind the end of a sentence, before a short text with a Chinese colon behind it. */
const BORDER = /(?<=[。！？!?…”」])(?=\s*(?![(（[【])[^\s。！？!?：:，,；;、“”「」]{2,24}：)/u

/** Speakers inside of lines from which on it is the layout. */
const FEWEST = 2

/**
 * Parts lines in which several people speak one after the other, as digests of calls run them together:
 * `示例银行分析师王芳：第一个问题。 李明：回答。`
 */
export function speakersApart(lines: SeedLine[]): SeedLine[] {
  const parted = new Map<SeedLine, string[]>()
  for (const line of lines) {
    const parts = line.chinese && line.text.includes('：') ? line.text.split(BORDER) : []
    if (parts.length > 1) parted.set(line, parts)
  }
  const inner = [...parted.values()].flatMap((parts) => parts.slice(1).filter(isSpoken))
  if (inner.length < FEWEST) return lines
  return lines.flatMap((line) => {
    const parts = parted.get(line)
    return parts ? parts.map((text, at) => partOf(line, text, at)) : [line]
  })
}

function partOf(line: SeedLine, text: string, at: number): SeedLine {
  return {
    ...line,
    text: text.trim(),
    chinese: languageOf(text) === 'chinese',
    label: speakerLabel(text.trim()),
    gap: line.gap && at === 0,
  }
}

function isSpoken(part: string): boolean {
  const found: Prefix | null = prefix(part)
  return (
    found !== null &&
    found.rest !== '' &&
    !hasTerm(found.label.name) &&
    (found.certain || isChineseName(found.label.name))
  )
}

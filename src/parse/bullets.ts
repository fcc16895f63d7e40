import { hasTerm } from './common-words.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import { withText, type SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { chineseName, isChineseSpeakerLine, speakerLabel } from './speaker-line.ts'

const BULLET = /^[•‣●◦▪■○·∙⁃*–-]\s+(?=\S)/

/** Fewest items, and share of the lines that they must make up. */
const FEWEST = 4
const MOST = 1
const USUAL = 0.3

/**
 * A bullet before each English paragraph and each name, what belongs to it below without a bullet: the translation, or
 * the name once more. Paragraphs may have no translation.
 * ```
 *   • Ann Lee - IR Director
 *
 *     Ann Lee - IR Director
 *
 *   • Thank you, operator.
 *
 *     謝謝你,接線員。
 * ```
 */
export const bullets: Dialect = {
  name: 'bullets',
  score: ({ lines }) => {
    let items = 0
    let names = 0
    for (const line of lines) {
      if (!isItem(line)) continue
      items += 1
      if (unbulleted(line).label) names += 1
    }
    return items < FEWEST || names < 2 ? 0 : MOST * Math.min(1, items / (lines.length * USUAL))
  },
  read: (seed) => {
    const { lines, begins } = itemLines(seed)
    const builder = draftBuilder()
    const known = namesOfItems(lines, begins)
    const isSpeaker = (at: number) => begins[at] === true && isSpeakerItem(lines, begins, at, known)
    for (let at = readFront(lines, builder, isSpeaker); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const next = begins[at + 1] ? undefined : lines[at + 1]
      const head = begins[at] || builder.place() !== 'source' ? heading(line.text) : null
      const echo = !begins[at] && builder.place() === 'source' && lines[at - 1]?.text === line.text
      if (head?.section === 'qa') {
        builder.questions(line)
      } else if (head) {
        builder.front(line, 'heading')
      } else if (line.label && isSpeaker(at)) {
        const chinese = next && next.text !== line.text && isChineseSpeakerLine(next.text)
        const label = chinese ? { ...line.label, zh: chineseName(next.text) } : line.label
        if (next && (chinese || next.text === line.text)) {
          builder.speaker(label, line, next)
          at += 1
        } else {
          builder.speaker(label, line)
        }
      } else if (line.chinese && begins[at] && next && !next.chinese) {
        builder.pair(next, line)
        at += 1
      } else if (echo || (line.chinese && builder.place() === 'source')) {
        builder.translation(line)
      } else if (line.chinese && !begins[at]) {
        builder.moreTranslation(line)
      } else if (line.chinese) {
        builder.pair(null, line)
      } else {
        builder.source(line)
      }
    }
    return builder.finish()
  },
}

function isItem({ text, marks }: SeedLine): boolean {
  return (marks?.list ?? 0) > 0 || BULLET.test(text)
}

/** The lines without their bullets, and for each whether an item begins there. */
function itemLines({ lines }: SeedText): { lines: SeedLine[]; begins: boolean[] } {
  return { lines: lines.map((line) => (isItem(line) ? unbulleted(line) : line)), begins: lines.map(isItem) }
}

function unbulleted(line: SeedLine): SeedLine {
  const text = line.text.replace(BULLET, '')
  return { ...withText(line, text), label: speakerLabel(text) }
}

/** Names that stand alone in two items at least. */
function namesOfItems(lines: SeedLine[], begins: boolean[]): Set<string> {
  const once = new Set<string>()
  const often = new Set<string>()
  lines.forEach(({ label }, at) => {
    if (!label || !begins[at]) return
    if (once.has(label.name)) often.add(label.name)
    once.add(label.name)
  })
  return often
}

/** Whether an item of the shape of a speaker line is one: with a role, known, doubled, or two words that nothing translates. */
function isSpeakerItem(lines: SeedLine[], begins: boolean[], at: number, known: ReadonlySet<string>): boolean {
  const label = lines[at]?.label
  const next = lines[at + 1]
  if (!label || !next) return false
  const alone = begins[at + 1] === true
  if (isOperator(label.name) || label.tail !== null || known.has(label.name)) return true
  if (!alone) return next.text === lines[at]?.text || (next.chinese && isChineseSpeakerLine(next.text) && !hasTerm(label.name))
  return label.name.includes(' ') && !hasTerm(label.name) && next.label === null
}

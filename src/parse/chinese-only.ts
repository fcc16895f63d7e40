import { chineseLabel } from './chinese-label.ts'
import { isChineseName } from './chinese-surname.ts'
import { hasTerm } from './common-words.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { evidence } from './evidence.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { languageOrder } from './language-order.ts'
import { isOperator } from './operator.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { isChineseSpeakerLine, type SpeakerLabel } from './speaker-line.ts'

/** Share of the speech that may be in English, and fewest lines with a name. */
const MOST_ENGLISH = 0.05
const FEWEST = 2

/** Above the layouts of two languages, which such a text fits by half. */
const SCORE = 0.6

/** Short words that are said again and again, no names. */
const SAID = /^(?:[谢謝]{2}|[您你]好|大家好|好的?|[是对對]的?|没有了?|沒有了?|[请請][讲講问問说說]|可以|[嗯喂]|明白|[没沒][问問][题題]).{0,2}$/u

/** Longest name that is looked for elsewhere in the text, and most of them. */
const LONGEST_NAME = 6
const MOST_NAMES = 200

/**
 * Chinese only, the names on lines of their own, in Chinese.
 * ```
 * 主持人
 * 各位好，欢迎参加会议。
 * 李明 - 首席执行官
 * 谢谢主持人。
 * ```
 */
export const chineseOnly: Dialect = {
  name: 'chinese-only',
  score: (seed) => {
    const { english, chinese } = languageOrder(seed)
    if (chinese === 0 || english > chinese * MOST_ENGLISH) return 0
    const named = speakersIn(seed).size
    const { prefixed } = evidence(seed)
    const latin = seed.lines.filter(({ label }) => label !== null && label.zh === null).length
    return named < FEWEST || named <= latin ? 0 : (SCORE * named) / (named + prefixed)
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const named = speakersIn(seed)
    for (let at = readFront(lines, builder, (index) => named.has(index)); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const label = named.get(at)
      const head = label ? null : heading(line.text)
      if (label) builder.speaker(label, line)
      else if (head?.section === 'qa') builder.questions(line)
      else if (head) builder.front(line, 'heading')
      else builder.pair(null, line)
    }
    return builder.finish()
  },
}

/**
 * The speakers by index of their line: certain by the form of the name, again and again, or somebody whom the text names
 * elsewhere, as the operator does.
 */
function speakersIn({ lines }: SeedText): Map<number, SpeakerLabel> {
  const labels = lines.map((line, at) => (lines[at + 1] ? labelOf(line) : null))
  const count = new Map<string, number>()
  for (const label of labels) if (label) count.set(label.name, (count.get(label.name) ?? 0) + 1)
  const rare = new Set(
    [...count].flatMap(([name, times]) => (times === 1 && name.length <= LONGEST_NAME ? [name] : [])).slice(0, MOST_NAMES),
  )
  const named = rare.size === 0 ? new Set<string>() : namedElsewhere(lines, rare)
  const found = new Map<number, SpeakerLabel>()
  let last = ''
  labels.forEach((label, at) => {
    if (!label) return
    const { name, tail, zh, certain } = label
    // A Chinese name that is bold, or that the operator gives the word to.
    const likely = isChineseName(name) && ((lines[at]?.marks?.bold ?? 0) > 0 || isOperator(last))
    if (!certain && !likely && (count.get(name) ?? 0) === 1 && !named.has(name)) return
    found.set(at, { name, tail, zh })
    last = name
  })
  return found
}

function labelOf({ text, label, chinese }: SeedLine): (SpeakerLabel & { certain: boolean }) | null {
  if (label?.zh != null) return { ...label, certain: true }
  if (!chinese || !isChineseSpeakerLine(text) || heading(text) || SAID.test(text)) return null
  const found = chineseLabel(text)
  return found && !hasTerm(found.name) ? found : null
}

function namedElsewhere(lines: SeedLine[], names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const { text } of lines) {
    if (text.length <= LONGEST_NAME) continue
    for (const name of names) if (!found.has(name) && text.length < 2000 && text.includes(name)) found.add(name)
  }
  return found
}

import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { TaggedFields } from './tagged-fields.ts'
import { taggedLines } from './tagged-lines.ts'
import { namedSpeakers } from './voice.ts'

/** Tags of each language from which on they are a layout. */
const FEWEST = 2

/** Lines that one tag may stand for. */
const MOST_LINES = 20

/** The number of what follows, on a line of its own: `【1】`, `3.` */
const NUMBER = /^[【[(（#]?\d{1,4}[】\])）.、:]?$/

/** A chapter that an editor put in, with its summary. */
const CHAPTER = /^[#\s]*(?:章[节節]|第.{1,4}[章节節]|chapter\b|本[节節]摘要|摘要)/iu

/**
 * Every paragraph with a tag that says its language, before it or on the line above; with or without numbers, and with
 * the speaker on a line of its own or behind the tag. Paragraphs of one number belong together wherever they stand.
 * ```
 * [原文] [Ann Lee]: Thank you, operator.
 * [译文] [Ann Lee]: 谢谢接线员。
 * ```
 */
export const tagged: Dialect = {
  name: 'tagged',
  score: (seed) => {
    const { english, chinese } = taggedLines(seed)
    const [few, many] = [Math.min(english, chinese), Math.max(english, chinese)]
    if (few < FEWEST) return 0
    return Math.min(1, (MOST_LINES * (few + many)) / (2 * seed.lines.length)) * Math.min(1, (2 * few) / many)
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const tags = taggedLines(seed).lines
    const named = namedSpeakers(lines.map((line, at) => {
      const tag = tags.get(at)
      return tag ? (tag.rest ?? { ...line, label: null, chinese: false, text: '' }) : line
    }))
    const fields = new TaggedFields()
    // A tag below a name does not make the name one of a list.
    const alone = (at: number) => named[at] != null && !tags.has(at)
    const starts = (at: number) => named[at] != null || (tags.has(at) && !alone(at - 1)) || NUMBER.test(lines[at]?.text ?? '')
    for (let at = readFront(lines, builder, starts); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const tag = tags.get(at)
      const speaker = named[at] ?? null
      const head = tag || speaker ? null : heading(line.text)
      if (tag) {
        fields.open(tag.side, tag.number, speaker?.label ?? null)
        const said = speaker ? speaker.rest : tag.rest
        if (said) fields.say(said)
        else builder.front(line, 'residue')
      } else if (head?.section === 'qa') builder.questions(line)
      else if (NUMBER.test(line.text)) builder.front(line, 'residue')
      else if (head || CHAPTER.test(line.text)) builder.front(line, 'heading')
      else if (speaker) {
        fields.speaker(speaker.label, speaker.rest ? [] : [line])
        if (speaker.rest) fields.say(speaker.rest)
      } else fields.say(line)
    }
    const unsure = fields.place(builder)
    return { ...builder.finish(), unsure }
  },
}

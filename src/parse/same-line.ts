import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { prefix } from './prefix.ts'
import { withText } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { splitLanguages } from './split-languages.ts'
import { namedSpeakers } from './voice.ts'

/** Lines with both languages from which on they are a layout, and their share of the lines with Chinese. */
const FEWEST = 3
const SHARE = 0.5

/** Lines with Chinese that are looked at first: if few of them have both languages, none of the others is. */
const SAMPLE = 24

/**
 * Both languages on one line: with a bar between, the one in brackets behind the other, or directly behind it.
 * ```
 * Ann Lee: First I want to thank you. (首先我要感谢你。)
 * ```
 */
export const sameLine: Dialect = {
  name: 'same-line',
  score: (seed) => {
    const { both, chinese } = countBoth(seed)
    const share = both / Math.max(1, chinese)
    return both < FEWEST || share < SHARE ? 0 : 0.99 + 0.01 * share
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const named = namedSpeakers(lines)
    const starts = (at: number) => named[at] != null || (lines[at]?.chinese === true && splitLanguages(lines[at]?.text ?? '') !== null)
    for (let at = readFront(lines, builder, starts); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const speaker = named[at] ?? null
      const head = speaker ? null : heading(line.text)
      if (head?.section === 'qa') builder.questions(line)
      else if (head) builder.front(line, 'heading')
      else {
        if (speaker) builder.speaker(speaker.label, ...(speaker.rest ? [] : [line]))
        const said = speaker ? speaker.rest : line
        const both = said?.chinese ? splitLanguages(said.text, 0) : null
        if (said && both) builder.pair(withText(said, both.english), withText(said, both.chinese))
        else if (said?.chinese) builder.translation(said)
        else if (said) builder.source(said)
      }
    }
    return builder.finish()
  },
}

function countBoth({ lines }: SeedText): { both: number; chinese: number } {
  let both = 0
  let chinese = 0
  for (const { text, chinese: has, label } of lines) {
    if (!has || label) continue
    chinese += 1
    if (splitLanguages(text) ?? splitLanguages(prefix(text)?.rest ?? '')) both += 1
    if (chinese === SAMPLE && both < SAMPLE * (SHARE / 2)) break
  }
  return { both, chinese }
}

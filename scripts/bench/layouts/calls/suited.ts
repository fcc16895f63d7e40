import { convert } from '../../../../src/script/convert.ts'
import type { ChineseLang } from '../../../../src/model/transcript.ts'
import type { Random } from '../../generated/random.ts'
import { peopleOf, type SpokenParagraph, type SpokenCall } from './spoken-call.ts'
import type { Layout } from '../choices/choices.ts'
import { noteFor } from './notes.ts'
import { isSameLine } from '../write/setting.ts'
import { namedFor } from '../write/speaker-names.ts'

/** Share of paragraphs that are not translated where some are not. */
const MISSING = 0.03

/**
 * Characters of a paragraph that may lack its translation. Where the languages are apart only the words tell which one it
 * is, so it has many.
 */
const LEAST = 30
const LEAST_APART = 90

const HALF: Record<string, string> = { '，': ',', '？': '?', '！': '!', '（': '(', '）': ')', '：': ':', '；': ';' }

/** The call with texts, script and names as a layout has them: what reading the layout must give. */
export function suited(call: SpokenCall, layout: Layout, next: Random): SpokenCall {
  const script: ChineseLang = layout.script === 'traditional' ? 'zh-Hant' : 'zh-Hans'
  const people = new Map(peopleOf(call).map((person) => [person, namedFor(person, layout, call.script, script)]))
  const least = layout.arrangement === 'pairs' || isSameLine(layout) ? LEAST : LEAST_APART
  let first = true
  const said = ({ en, zh }: SpokenParagraph): SpokenParagraph => {
    const may = !first && en !== null && en.length >= least
    first = false
    const lost = layout.missing !== 'none' && next() < MISSING && may
    const note = zh === null || lost ? null : noteFor(layout, next)
    return {
      ...(note !== null && { note: convert(note, 'zh-Hans', script) }),
      en,
      zh: lost
        ? layout.missing === 'echoed'
          ? en
          : null
        : zh === null
          ? null
          : punctuated(convert(zh, call.script, script), layout),
    }
  }
  const turns = call.turns.map((turn) => ({
    ...turn,
    person: people.get(turn.person) ?? turn.person,
    paragraphs: turn.paragraphs.map(said),
  }))
  return { ...call, script, turns }
}

function punctuated(text: string, { punctuation }: Layout): string {
  switch (punctuation) {
    case 'full':
      return text
    case 'half':
      return text.replace(/[，？！（）：；]/g, (mark) => HALF[mark] ?? mark)
    case 'blanks':
      return text.replace(/。(?=[^\s”」』）])/g, '。 ')
  }
}

import { isRule } from '../../containers/residue.ts'
import { headingOf } from '../../around/heading.ts'
import { withoutFrame } from '../../frames/unframed.ts'
import { endsSentence, hasTag, type SeedLine } from '../../frames/seed-line.ts'
import { languageOf } from '../../frames/language-words.ts'
import type { Frames } from '../../frames/learn-frames.ts'
import { isOperator, OPERATOR, type SpeakerLabel } from '../../labels/speaker-label.ts'
import type { Named } from '../../speakers/naming.ts'
import type { DraftBuilder } from '../../draft/draft-builder.ts'

/** What one speaker says in one run. */
export interface Voice {
  /** `null` where the text begins without a speaker. */
  label: SpeakerLabel | null
  /** Lines that only name the speaker. */
  lines: SeedLine[]
  /** Lines of speech, without the name where it stood before them. */
  said: SeedLine[]
}

/**
 * Takes speech apart into voices; headings go to the builder. A name in the one language below the same one in the other,
 * or below itself, is one speaker's.
 */
export function voicesOf(
  lines: readonly SeedLine[],
  named: readonly (Named | null)[],
  frames: Frames,
  builder: DraftBuilder,
): Voice[] {
  const voices: Voice[] = []
  const isHeading = headings(lines, named)
  lines.forEach((line, at) => {
    const voice = voices.at(-1)
    const speaker = named[at]
    const tagged = hasTag(line)
    const head = speaker || tagged ? null : (headingOf(line) ?? (isHeading(line) ? {} : null))
    if (head?.section === 'qa') return builder.questions(line)
    if (head) return builder.front(line, 'heading')
    if (!speaker && !tagged && isRule(line.text)) return builder.front(line, 'residue')
    if (speaker) {
      const said = speaker.rest === null ? null : saidOn(line, speaker.rest, frames)
      const own = speaker.rest === null ? [line] : []
      const joined = voice?.label && voice.said.length === 0 ? bothNames(voice.label, speaker.label) : null
      const again =
        said !== null &&
        voice?.label?.name === speaker.label.name &&
        voice.lines.length === 0 &&
        voice.label.zh === speaker.label.zh &&
        (speaker.label.name.length > 1 || speaker.label.side === 'company' || !line.gap) &&
        voice.said.length > 0
      if (voice && again) {
        voice.lines.push(...own)
        if (said) voice.said.push({ ...said, begins: true })
      } else if (voice && joined) {
        voice.label = joined
        voice.lines.push(...own)
        if (said) voice.said.push(said)
      } else {
        voices.push({ label: speaker.label, lines: own, said: said ? [said] : [] })
      }
      return
    }
    // Behind a name a paragraph begins.
    const own = named[at - 1]?.rest === null ? { ...line, begins: true } : line
    if (voice && line.marks.turn !== true) voice.said.push(own)
    else voices.push({ label: null, lines: [], said: [line] })
  })
  return voices
}

/** What the container says is a heading is one, where no headings name who speaks; what comes back may be a name. */
function headings(lines: readonly SeedLine[], named: readonly (Named | null)[]): (line: SeedLine) => boolean {
  if (lines.some(({ marks }, at) => marks.heading > 0 && named[at])) return () => false
  const counts = new Map<string, number>()
  for (const { text, marks } of lines) if (marks.heading > 0) counts.set(text, (counts.get(text) ?? 0) + 1)
  return ({ text, marks }) => marks.heading > 0 && counts.get(text) === 1 && !endsSentence(text)
}

/** What is said on a line behind the name: it may have a frame of its own, `Ann Lee: [EN] Thank you.` */
export function saidOn(line: SeedLine, rest: string, frames: Frames): SeedLine {
  const bare = withoutFrame(rest, frames)
  const text = bare.text === '' ? rest : bare.text
  const language = bare.language ?? (line.tagged ? (line.chinese ? 'chinese' : 'english') : languageOf(text))
  const start = line.text.lastIndexOf(text)
  return {
    ...line,
    text,
    before: line.before + line.text.slice(0, Math.max(0, start)),
    after: (start === -1 ? '' : line.text.slice(start + text.length)) + line.after,
    chinese: language === 'chinese',
    tagged: line.tagged || bare.language !== null,
    label: null,
    ...(bare.index !== undefined && { index: bare.index }),
    ...(bare.time !== undefined && { time: bare.time }),
  }
}

/** The label of one who is named twice, in both languages or in the same words; `null` where there are two people. */
export function bothNames(one: SpeakerLabel, other: SpeakerLabel): SpeakerLabel | null {
  if (one.name === other.name) return { ...one, tail: one.tail ?? other.tail, zh: one.zh ?? other.zh }
  if ((one.zh === null) === (other.zh === null)) return null
  const [english, chinese] = one.zh === null ? [one, other] : [other, one]
  // `Host` and `主持人`
  const hosts = chinese.name === OPERATOR && /^(?:host|interviewer|presenter|chair)$/i.test(english.name)
  if (isOperator(english.name) !== isOperator(chinese.name) && !hosts) return null
  return { ...english, tail: english.tail ?? chinese.tail, zh: chinese.zh }
}

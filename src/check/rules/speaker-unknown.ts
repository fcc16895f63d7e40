import type { Speaker, Transcript } from '../../model/transcript.ts'
import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import type { Rule } from '../rule.ts'

/** What transcribers write for a voice that they did not know. */
const NAMELESS =
  /\b(?:unidentified|unknown|unnamed|inaudible)\b|^(?:speaker|spk|participant|analyst|executive|male|female)s?\b[ _]?\d*$|未知|身份不明|不明/i

export const speakerUnknown: Rule = {
  name: 'speaker-unknown',
  severity: 'warning',
  find: ({ transcript }) =>
    transcript.speakers
      .filter(({ id, side }) => side !== 'operator' && id !== 'unknown')
      .flatMap((speaker) => {
        const says = NAMELESS.test(speaker.name) ? 'nameless' : isListed(transcript, speaker) ? null : 'unlisted'
        const turn = transcript.turns.find((one) => one.speaker === speaker.id)
        return says === null
          ? []
          : [
              {
                says,
                values: { name: speaker.name },
                paragraph: turn?.paragraphs[0] ?? null,
                marks: [],
                line: turn?.line ?? null,
                actual: speaker.name,
              },
            ]
      }),
}

/** Without a list of participants everybody is. */
function isListed({ front }: Transcript, speaker: Speaker): boolean {
  const listed = front
    .filter(({ kind, text }) => kind === 'participant' && /[a-z] ?[-–—(,]/i.test(text))
    .map(({ text }) => text.split(/ [-–—] |--|[(（,]/)[0] ?? '')
  if (listed.length < 2) return true
  return [speaker.name, ...speaker.aliases].some((name) => {
    const own = nameParts(name)
    return listed.some((line) => {
      const other = nameParts(line.trim())
      return line.trim() === name || (other.family === own.family && sameGiven(other.given, own.given))
    })
  })
}

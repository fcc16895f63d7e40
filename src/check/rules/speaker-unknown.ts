import type { Speaker, Transcript } from '../../model/transcript.ts'
import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import type { Rule } from '../rule.ts'

/** What transcribers write for a voice that they did not know. */
const NAMELESS =
  /\b(?:unidentified|unknown|unnamed|inaudible)\b|^(?:speaker|spk|participant|analyst|executive|male|female)s?\b[ _]?\d*$|未知|身份不明|不明/i

export const speakerUnknown: Rule = {
  name: 'speaker-unknown',
  severity: 'warning',
  title: { en: 'A speaker is not known', 'zh-Hans': '发言人身份不明', 'zh-Hant': '發言人身分不明' },
  why: {
    en: 'A reader cannot weigh words without knowing whose they are.',
    'zh-Hans': '不知道是谁说的，就无从判断这些话的分量。',
    'zh-Hant': '不知道是誰說的，就無從判斷這些話的分量。',
  },
  mend: {
    en: 'Name the speaker in content/calls/ (speakers), or correct the seed.',
    'zh-Hans': '在 content/calls/ 的 speakers 里写明，或改正 seeds 的文件。',
    'zh-Hant': '在 content/calls/ 的 speakers 裡寫明，或改正 seeds 的檔案。',
  },
  messages: {
    nameless: {
      en: 'The speaker is only called “{name}”.',
      'zh-Hans': '发言人只写作“{name}”。',
      'zh-Hant': '發言人只寫作「{name}」。',
    },
    unlisted: {
      en: '{name} speaks and is not in the list of participants.',
      'zh-Hans': '{name} 有发言，参会名单里却没有。',
      'zh-Hant': '{name} 有發言，參會名單裡卻沒有。',
    },
  },
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

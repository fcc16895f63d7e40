import { peopleOf } from '../calls/spoken-call.ts'
import { duration, tongues, type Setting, type Tongue } from './setting.ts'

/** Seconds between two paragraphs. */
const PAUSE = 2

/** A call as Whisper and WhisperX write JSON: a segment for each paragraph, of both languages one after the other with the same times. */
export function writeWhisper(setting: Setting): Record<string, string> {
  const { layout, call } = setting
  if (layout.arrangement !== 'files') return { [`${call.id}.json`]: written(setting, tongues(layout)) }
  return Object.fromEntries(
    (['en', 'zh'] as const).map((tongue) => [`${call.id}.${tongue}.json`, written(setting, [tongue])]),
  )
}

function written({ layout, call }: Setting, both: Tongue[]): string {
  let start = 0
  const people = peopleOf(call)
  const segments = call.turns
    .flatMap(({ person, paragraphs }) =>
      paragraphs.flatMap((said) => {
        const from = start
        const end = from + duration(said.en ?? said.zh ?? '')
        start = end + PAUSE
        return both.flatMap((tongue) => {
          const text = said[tongue]
          if (text === null) return []
          const speaker =
            layout.speaker === 'none'
              ? {}
              : {
                  speaker:
                    layout.speaker === 'numbered'
                      ? `SPEAKER_${String(people.indexOf(person)).padStart(2, '0')}`
                      : person.name,
                }
          return [{ start: from, end, text: ` ${text}`, ...speaker }]
        })
      }),
    )
    .map((segment, id) => ({ id, ...segment }))
  const text = segments.map((segment) => segment.text).join('')
  return `${JSON.stringify({ text, segments, language: both[0] }, null, 2)}\n`
}

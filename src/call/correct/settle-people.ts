import { chineseIn } from '../../text/chinese/chinese-in.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import type { Transcript } from '../../model/transcript.ts'

/**
 * Gives the speakers of a call the names that the publisher has settled for all calls: the Chinese one goes first, and the
 * other English ones are known.
 */
export function settlePeople(transcript: Transcript, people: readonly SettledPerson[]): Transcript {
  const named = new Map(
    people.flatMap((one) => [one.name, ...one.also].map((name) => [name.toLowerCase(), one] as const)),
  )
  if (named.size === 0) return transcript
  const lang = chineseIn(transcript)
  const speakers = transcript.speakers.map((speaker) => {
    const settled = [speaker.name, ...speaker.aliases]
      .map((name) => named.get(name.toLowerCase()))
      .find((one) => one !== undefined)
    if (!settled) return speaker
    const chosen = lang === 'zh-Hans' ? settled.hans : lang === 'zh-Hant' ? settled.hant : null
    return {
      ...speaker,
      aliases: [...new Set([...speaker.aliases, settled.name, ...settled.also])].filter(
        (name) => name !== speaker.name,
      ),
      zh: chosen === null ? speaker.zh : [chosen, ...speaker.zh.filter((name) => name !== chosen)],
    }
  })
  return { ...transcript, speakers }
}

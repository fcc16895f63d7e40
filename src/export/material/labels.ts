import { chineseIn } from '../../text/chinese/chinese-in.ts'
import { words } from '../../words/words.ts'
import type { Words } from '../../words/wording/words.ts'
import { callName, companyName } from '../../words/call-name.ts'
import type { CallRecord } from '../../model/published.ts'
import type { Lang } from '../../model/transcript.ts'

/** A label in English, with the same in Chinese behind it where the call has Chinese text: nobody knows who reads the file. */
export function inBoth(call: CallRecord, say: (from: Words) => string): string {
  const lang = chineseIn(call)
  const english = say(words('en'))
  const chinese = lang && say(words(lang))
  return chinese === null || chinese === english ? english : `${english} · ${chinese}`
}

/** What a call is called: company and period, or its title; its id where these are blank. @param lang in which it is said */
export function nameOf(call: CallRecord, lang: Lang = 'en'): string {
  return callName(call, words(lang)).trim() || call.id
}

/** Its company as people say it, with where its shares are traded. */
export function companyOf(call: CallRecord): string {
  const name = companyName(call).trim() || call.id
  const listed = [call.company.exchange, call.company.ticker].filter((one) => one !== null).join(': ')
  return listed === '' ? name : `${name} (${listed})`
}

/** Where the Chinese text comes from, in a sentence or two; `null` where there is nothing to say of it. */
export function originOf(call: CallRecord): string | null {
  const { translation } = call
  const lang = chineseIn(call)
  const converted = convertedOf(call)
  if (lang === null || (!translation && converted === null)) return null
  const said = [
    inBoth(call, ({ provenance }) => provenance.script[lang]),
    translation &&
      inBoth(call, ({ provenance }) =>
        translation.origin === 'machine' ? provenance.machine : provenance.origin[translation.origin],
      ),
    converted,
  ]
  return said.filter((one) => one !== null).join(' · ')
}

/** That the Chinese was converted, and from which script; `null` where it is as the seed has it. */
export function convertedOf(call: CallRecord): string | null {
  const { converted } = call
  const to = chineseIn(call)
  return converted && to ? inBoth(call, ({ provenance }) => provenance.converted(converted.from, to)) : null
}

/** A speaker's name, also in Chinese, with role or firm. */
export function speakerLine({ name, zh, role, firm }: CallRecord['speakers'][number]): string {
  const [chinese] = zh
  const who = chinese === undefined || chinese === name ? name : `${name} ${chinese}`
  return [who, role, firm].filter((one) => one !== null && one !== '').join(', ')
}

/** Number of a paragraph, with its part where an editor has split it. */
export function numberOf({ n, part }: { n: number; part?: number | undefined }): string {
  return part === undefined ? String(n) : `${n}.${part}`
}

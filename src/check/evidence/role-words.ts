import type { ChineseLang } from '../../model/transcript.ts'
import type { GlossaryEntry } from './glossary.ts'

/** A role in Chinese, in both scripts; `null` where the glossary does not know all of it. */
export type RoleWords = (role: string) => Record<ChineseLang, string> | null

const AND = { 'zh-Hans': '兼', 'zh-Hant': '兼' } as const
/** A director of a department sits on no board. */
const HEAD_OF: Record<ChineseLang, Record<string, string>> = {
  'zh-Hans': { 董事: '总监' },
  'zh-Hant': { 董事: '總監' },
}

/**
 * Says roles in Chinese by the titles of a glossary. `Senior Vice President, Chief Financial Officer` are two titles, and what
 * follows one (`Vice President of Investor Relations`) is its department, which Chinese puts before it.
 */
export function roleWords(entries: readonly GlossaryEntry[]): RoleWords {
  const known = new Map(
    entries.flatMap((entry) =>
      [entry.term, ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), entry] as const),
    ),
  )
  return (role) => {
    const found: { title: GlossaryEntry; department: GlossaryEntry | null }[] = []
    for (const part of role
      .replace(/ of the board\b/i, '')
      .split(/\s*(?:,|&|;|\/|\band\b|\bof the\b|\bof\b|–|—| - )\s*/i)
      .filter((each) => each !== '')) {
      const entry = known.get(part.toLowerCase())
      const last = found.at(-1)
      if (entry?.title) found.push({ title: entry, department: null })
      else if (entry && last?.department === null) last.department = entry
      else return null
    }
    if (found.length === 0) return null
    const say = (lang: ChineseLang): string =>
      found
        .map(({ title, department }) => {
          const words = (entry: GlossaryEntry): string => (lang === 'zh-Hans' ? entry.hans : entry.hant)[0] ?? ''
          return department ? words(department) + (HEAD_OF[lang][words(title)] ?? words(title)) : words(title)
        })
        .join(AND[lang])
    return { 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant') }
  }
}

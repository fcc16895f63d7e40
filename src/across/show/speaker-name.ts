import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'

/** The name of a speaker as the page of the call gives it. */
export function speakerName(
  { participants, translation }: Pick<CallFacts, 'participants' | 'translation'>,
  id: string,
  locale: Locale,
): string {
  const person = participants.find((one) => one.id === id)
  const shown = scriptOf(locale) && translation ? chineseOf(locale, translation.lang) : null
  return (shown && person?.zh?.[shown]) || person?.name || id
}

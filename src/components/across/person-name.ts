import type { SitePerson } from '../../load/content/people-over-calls.ts'
import { scriptOf, type Locale } from '../../model/locale.ts'

/** The name by which a page shows somebody first. */
export function personName({ name, zh }: Pick<SitePerson, 'name' | 'zh'>, locale: Locale): string {
  const script = scriptOf(locale)
  return (script && zh?.[script]) ?? name
}

import type { Locale } from '../model/locale.ts'
import { noNetworkWords as english } from './en/no-network-words.ts'
import { noNetworkWords as simplified } from './zh-Hans/no-network-words.ts'
import { noNetworkWords as traditional } from './zh-Hant/no-network-words.ts'
import type { NoNetworkWords } from './wording/no-network-words.ts'

const all: Record<Locale, NoNetworkWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words for a reader without network and without what was kept, in one language. */
export function noNetworkWords(locale: Locale): NoNetworkWords {
  return all[locale]
}

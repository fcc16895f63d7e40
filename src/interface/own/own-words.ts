import type { Locale } from '../../model/locale.ts'
import type { OwnWords } from './own-wording.ts'
import { ownEnglish } from './own-words-en.ts'
import { ownSimplified } from './own-words-zh-hans.ts'
import { ownTraditional } from './own-words-zh-hant.ts'

const all: Record<Locale, OwnWords> = { en: ownEnglish, 'zh-hans': ownSimplified, 'zh-hant': ownTraditional }

/** The words about a reader's own notes, and reports, in one language. */
export function ownWords(locale: Locale): OwnWords {
  return all[locale]
}

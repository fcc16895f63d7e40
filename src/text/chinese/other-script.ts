import type { ChineseLang } from '../../model/transcript.ts'

/** The script into which Chinese of a script is converted. */
export function otherScript(lang: ChineseLang): ChineseLang {
  return lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans'
}

import type { ChineseLang } from '../../model/transcript.ts'

/** The script that a language tag (BCP 47) stands for, `zh-TW` for Traditional; `null` where it is not Chinese. */
export function chineseLang(tag: string): ChineseLang | null {
  if (!/^zh\b/i.test(tag)) return null
  return /\b(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
}

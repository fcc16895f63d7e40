import { hasChinese } from './chinese/has-chinese.ts'

/** Words between spaces; a Chinese character counts as half a word, which is about what it takes to say it. */
export function countWords(text: string): number {
  if (!hasChinese(text)) return countOf(/\S+/g, text)
  return Math.round(countOf(/\p{Script=Han}/gu, text) / 2) + countOf(/[A-Za-z0-9]+/g, text)
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0
  while (pattern.exec(text)) count += 1
  return count
}

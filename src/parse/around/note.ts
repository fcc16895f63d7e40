/** How a note is marked that stands in a seed. */
const NOTE =
  /^[【[(（「〔*]*(?:(?:分析[师師])?(?:笔[记記]|筆記|点评|點評|评注|評注|批注|按[语語]|附注|附註|短评|短評)|注|註|[编編]者按|[译譯](?:者)?注|[译譯]註|(?:analyst(?:'s)?|editor(?:'s)?|translator(?:'s)?) (?:notes?|comments?)|notes?|n\.b\.)\s*[】\])）」〕]?\s*(?:\d{1,2}\s*)?[:：】]/iu

/** Whether a line says that it is a note, and not what somebody said. */
export function isNote(text: string): boolean {
  return NOTE.test(text)
}

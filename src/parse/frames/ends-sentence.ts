const ENDS = /[.?!:。！？：…；;][)\]）】"'”’」』]*$/

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text)
}

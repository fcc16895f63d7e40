const ENDS = /[.?!:。！？：…；;][)\]）】"'”’」』]*$/

/** The initial of a name, behind Chinese or behind a blank: `来自B.`, `Mr. J.` */
const INITIAL = /[\p{Script=Han}\s]\p{Lu}\.$/u

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text) && !INITIAL.test(text)
}

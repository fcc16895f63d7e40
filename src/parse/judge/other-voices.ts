import { textOf, type Draft, type DraftParagraph } from '../draft/draft.ts'

/** With these words somebody begins to speak: thanks for the word, a greeting, the next question. */
const BEGINS =
  /^(?:(?:yes|yeah|great|ok|okay|sure|and|well|all right)[,.]? )?(?:thank you|thanks)(?: (?:very much|so much|a lot))?,? (?:for|operator|everyone|\p{Lu})|^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b|^(?:our|the|your|and our|we have)? ?(?:next|first|last|final) question\b|^[谢謝]{2}(?:[您你]|大家)?(?:的提[问問]|接受|[，,]|提[问問])|^(?:[您你]好|大家好|早上好|下午好|晚上好)|^下一[个個位][问問提]/iu

/** Whom somebody thanks or greets by name. */
const GREETED =
  /(?:^|[.!?] |, )(?:thank you|thanks|hi|hello|hey|good (?:morning|afternoon|evening))(?: very much| so much)?[,.]? (?<name>\p{Lu}[\p{L}'’-]+)(?=[,.!?;:]|$| and)/iu

/** Characters at the beginning of a paragraph in which somebody is greeted. */
const GREETING = 160

/**
 * Paragraphs with which another voice begins although nobody is named for them: within a turn somebody thanks for the word,
 * thanks the one who speaks, or answers a question.
 */
export function otherVoices({ turns }: Draft): DraftParagraph[] {
  return turns.flatMap(({ label, paragraphs }) => {
    const own = label?.name.toLowerCase().split(/[\s·]+/) ?? []
    return paragraphs.filter((one, at) => {
      const texts = [one.source?.text ?? '', one.translation?.text ?? '']
      const name = GREETED.exec(texts[0]?.slice(0, GREETING) ?? '')?.groups?.['name']
      if (name !== undefined && own.includes(name.toLowerCase())) return true
      const before = paragraphs[at - 1]
      return before !== undefined && (texts.some((text) => BEGINS.test(text)) || (asks(before) && !asks(one)))
    })
  })
}

function asks(paragraph: DraftParagraph): boolean {
  return /[?？]["”’」』]?$/.test(textOf(paragraph))
}

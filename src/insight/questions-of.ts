import type { Question } from '../model/call-insight.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import type { Quote } from './quotations.ts'

/** What a sentence that asks without a question mark begins with, or says: `Just give some perspective on …`. */
const ASKS = new RegExp(
  [
    String.raw`\b(?:can|could|would|will) (?:you|we|either|someone)\b`,
    String.raw`\b(?:would|['’]d|I) (?:just )?(?:love|like|be (?:curious|interested)|appreciate) (?:to (?:hear|get|know|understand)|your|any|some)\b`,
    String.raw`\b(?:I was|I['’]m|I am|was|just) (?:just )?(?:hoping|wondering|curious)\b`,
    String.raw`\b(?:maybe|and|so|perhaps) if you (?:could|can|would)\b`,
    String.raw`^(?:(?:and|so|but|then|just|maybe|please|also|perhaps|secondly|second|first),? ){0,4}(?:talk|give us|give some|give a|help us|help me|walk|share|update|explain|remind|comment|elaborate|discuss|describe|tell|any (?:colou?r|thoughts?|updates?|perspective|comments?|sense|insights?|detail|help))\b`,
  ].join('|'),
  'i',
)
const ASKS_CHINESE = /[？?]\s*$|请问|請問|想问|想問|请教|請教|能否|能不能|是否|可否|想了解|怎么看|怎麼看|如何看/
/** Thanks, and how many questions there will be. */
const NO_QUESTION =
  /^(?:thank|thanks|great|okay|hi|hey|good (?:morning|afternoon|evening))\b[^?]*$|\b(?:ask|have) (?:a |one |two |three |you )?(?:two-?parter|questions?|follow-?ups?)\b[^?]*$/i
/** Who closes the call answers nothing. */
const CLOSES =
  /\breplay\b|\bthank(?:s| you)(?: all| again| everyone)* for (?:joining|your time|your participation|participating|attending|being)|\bconcludes (?:today|the|our|this)|\bend of (?:today['’]s|the|our|this) (?:call|conference|session|presentation)|(?:会议|會議|通话|通話)(?:到此)?(?:结束|結束)|感谢(?:各位)?(?:的)?(?:参与|参加)|感謝(?:各位)?(?:的)?(?:參與|參加)/i

/** What is asked in each exchange of a call, by whom, and who answers; nothing where nobody is known to ask. */
export function questionsOf({ turns, speakers, sourceLang }: Transcript, quote: Quote): Question[] {
  const side = new Map(speakers.map((speaker) => [speaker.id, speaker.side]))
  const exchanges = Map.groupBy(
    turns.filter(({ exchange }) => exchange !== null),
    ({ exchange }) => exchange ?? 0,
  )
  return [...exchanges].flatMap(([exchange, own]) => {
    const asking = own.filter(({ speaker }) => side.get(speaker) === 'analyst')
    const [first] = asking
    if (!first) return []
    const sentences = asking.flatMap((turn) =>
      turn.paragraphs.flatMap((paragraph) =>
        quote(turn, paragraph).filter(({ source: { start, end } }) =>
          doesAsk(paragraph.source?.text.slice(start, end) ?? '', sourceLang === 'en'),
        ),
      ),
    )
    const answers = own
      .slice(own.indexOf(first) + 1)
      .filter((turn) => side.get(turn.speaker) === 'company' && !closes(turn))
      .map(({ speaker }) => speaker)
    return [{ exchange, asker: first.speaker, sentences, answers: [...new Set(answers)] }]
  })
}

function doesAsk(sentence: string, english: boolean): boolean {
  if (!english) return ASKS_CHINESE.test(sentence)
  return /\?["”’)]*$/.test(sentence) || (ASKS.test(sentence) && !NO_QUESTION.test(sentence))
}

function closes({ paragraphs }: Turn): boolean {
  const text = paragraphs.map(({ source }) => source?.text ?? '').join(' ')
  return text.length < 700 && CLOSES.test(text)
}

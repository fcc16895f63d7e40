import type { Speaker, Transcript, Turn } from '../../model/transcript.ts'
import { nameParts } from '../../parse/labels/person-name.ts'
import type { Found, Rule } from '../rule.ts'
import { matchesOf } from '../../text/matches-of.ts'

const NAME = '((?:[A-Z][a-z]+)(?: [A-Z][a-z]+)?)'
/** The speaker gives the word to somebody: `I'll turn over to Andy`, `let me hand it to Brian`. */
const HANDS_OVER = new RegExp(
  `\\b(?:turn(?:ing)?|hand(?:ing)?|pass(?:ing)?)(?: (?:it|that|this|things|the call|the floor|the word))?(?: back)?(?: over)? to (?:our )?(?:CEO |CFO |Mr\\. |Ms\\. )?${NAME}`,
  'g',
)
/** The speaker says who it is: `This is Dave.` */
const SIGNS = new RegExp(
  `(?:^|[.!?] )(?:Hi,? |Hey,? |Yeah,? |Sure,? |Thanks,? [A-Z][a-z]+[.,] )?(?:[Tt]his is|[Ii]t's) ${NAME}[.,]`,
  'g',
)

export const turnSuspect: Rule = {
  name: 'turn-suspect',
  severity: 'warning',
  find: ({ transcript }) =>
    transcript.turns.flatMap((turn, index) => {
      const speaker = transcript.speakers.find(({ id }) => id === turn.speaker)
      return speaker && speaker.side !== 'operator'
        ? [...handovers(transcript, turn, index, speaker), ...signatures(transcript, turn, speaker)]
        : []
    }),
}

/** The one speaker whom a name can mean; `null` where there are none or several. */
function called({ speakers }: Transcript, name: string): Speaker | null {
  const [given, family] = name.split(' ')
  const fitting = speakers.filter((speaker) =>
    [speaker.name, ...speaker.aliases].some((form) => {
      const parts = nameParts(form)
      const first = (given ?? '').toLowerCase()
      return family === undefined
        ? parts.given === first || parts.nickname === first
        : parts.given === first && parts.family === family.toLowerCase()
    }),
  )
  // A first name that an analyst shares is the company's where it is the company that speaks.
  const company = fitting.filter(({ side }) => side === 'company')
  return (fitting.length === 1 ? fitting[0] : company.length === 1 ? company[0] : null) ?? null
}

function handovers(transcript: Transcript, turn: Turn, index: number, speaker: Speaker): Found[] {
  if (transcript.sourceLang !== 'en') return []
  const following = transcript.turns.slice(index + 1, index + 3).map((next) => next.speaker)
  return turn.paragraphs.flatMap((paragraph, at) => {
    const text = paragraph.source?.text ?? ''
    return matchesOf(HANDS_OVER, text).flatMap((match): Found[] => {
      const other = called(transcript, match[1] ?? '')
      // What is said after the handover belongs to the other; at the very end, it is the next turn that should be.
      const goesOn =
        at < turn.paragraphs.length - 1 || text.length - match.index - match[0].length > match[0].length + 40
      if (!other || other === speaker || following.includes(other.id) || !goesOn) return []
      return [
        {
          says: 'handed',
          values: { speaker: speaker.name, other: other.name, words: match[0] },
          paragraph,
          marks: [{ paragraph: paragraph.id, side: 'source', start: match.index, end: match.index + match[0].length }],
          actual: speaker.name,
          expected: other.name,
        },
      ]
    })
  })
}

function signatures(transcript: Transcript, turn: Turn, speaker: Speaker): Found[] {
  const first = turn.paragraphs[0]
  if (!first?.source || transcript.sourceLang !== 'en') return []
  return turn.paragraphs.flatMap((paragraph) =>
    matchesOf(SIGNS, (paragraph.source?.text ?? '').slice(0, 160)).flatMap((match): Found[] => {
      const other = called(transcript, match[1] ?? '')
      if (!other || other === speaker || nameParts(speaker.name).given === (match[1] ?? '').toLowerCase()) return []
      return [
        {
          says: 'signed',
          values: { speaker: speaker.name, words: match[0].replace(/^[.!?] /, '') },
          paragraph,
          marks: [{ paragraph: paragraph.id, side: 'source', start: match.index, end: match.index + match[0].length }],
          actual: speaker.name,
          expected: other.name,
        },
      ]
    }),
  )
}

import type { Side } from '../../model/transcript.ts'

/** What a speaker line says. */
export interface SpeakerLabel {
  /** The name as it stands; `Operator` where the operator is named in Chinese only. */
  name: string
  /** What stands behind the name and a dash: role, firm or both. */
  tail: string | null
  /** The Chinese name, from a Chinese speaker line. */
  zh: string | null
  /** The side, where the layout itself tells it: `Q:`, `A:`. */
  side?: Exclude<Side, 'operator'>
  /** Set where the layout shows by itself that the line names a speaker: by a time behind the name, or its markup. */
  sure?: true
}

/** A label of a name, with what stands behind it and the name in Chinese. */
export function labelOf(name: string, tail: string | null = null, zh: string | null = null): SpeakerLabel {
  return { name, tail, zh }
}

const ENGLISH =
  /^(?:the )?(?:conference |call |meeting |webcast |event |teleconference )*(?:operator|moderator|coordinator|facilitator)(?: \d)?$/i

/** How transcripts name the operator in Chinese. */
const CHINESE =
  /^(?:[电電][话話])?(?:[会會][议議])?(?:[总總][机機]|[话話][务務])?(?:操作[员員]|接[线線綫][员員生]|主持[人员員]|[协協][调調][员員])$|^(?:[话話][务務][员員]|[运運營营][运運營营]商|[总總][机機]|司[仪儀]|[会會][议議]助理)$/

/** The name that the operator goes by where the seed has only a Chinese word. */
export const OPERATOR = 'Operator'

/** Whether a speaker's name means the operator of the call, in English or Chinese. */
export function isOperator(name: string): boolean {
  return ENGLISH.test(name) || CHINESE.test(name)
}

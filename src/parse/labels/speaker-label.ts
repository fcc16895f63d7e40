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

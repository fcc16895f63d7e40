import type { Layout } from './choices.ts'

/** Ways of writing a speaker on a line of its own. */
export const onLineOfItsOwn = [
  'alone',
  'dash-role',
  'double-dash-role',
  'comma-role',
  'role-line',
  'bold',
  'bold-role',
  'square-line',
  'lens-line',
  'emoji',
  'dashes',
  'rules',
  'heading',
  'colon-line',
  'name-time',
  'badges',
  'at-time',
  'numbered-time',
  'street-events',
  'capital-iq',
] as const satisfies Layout['speaker'][]

/** Ways of writing a speaker that name nobody. */
export const labelOnly = [
  'numbered',
  'numbered-time',
  'spk',
  'question-answer',
  'none',
] as const satisfies Layout['speaker'][]

/** Whether a layout writes the speaker on a line of its own. */
export function isOwnLine({ speaker }: Layout): boolean {
  return onLineOfItsOwn.some((one) => one === speaker)
}

/** Whether a layout names nobody. */
export function isLabelOnly({ speaker }: Layout): boolean {
  return labelOnly.some((one) => one === speaker)
}

import type { SeedLine } from '../frames/seed-line.ts'
import { isOperator } from '../labels/operator.ts'
import { nameParts } from '../labels/person-name.ts'
import { isChineseSpeakerLine } from '../labels/speaker-line.ts'

/** A role below a name, or a cue that is nothing but the name on the speaker line below it. */
export function isRoleOrCue(lines: readonly SeedLine[], at: number): boolean {
  const line = lines[at]
  const label = line?.label
  if (!label || label.tail !== null || isOperator(label.name)) return false
  const [next, after] = [lines[at + 1], lines[at + 2]]
  if (next?.label?.name === label.name && next.text !== line.text && next.label.tail !== null) return true
  if (next?.label?.name === label.name && next.text === line.text) return false
  return (
    after?.label?.name === label.name &&
    next !== undefined &&
    next.label === null &&
    next.chinese &&
    isChineseSpeakerLine(next.text) &&
    nameParts(label.name).family !== '' &&
    lines[at + 3] !== undefined
  )
}

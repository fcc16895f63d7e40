import { choiceNames, type ChoiceName, type Layout } from './choices.ts'
import { exclusions } from './exclusions.ts'

/**
 * Why these values do not go together, or `null`.
 * @param values what is drawn so far
 */
export function excluded(values: Partial<Layout>): string | null {
  const hit = exclusions.find(({ never }) =>
    choiceNames.every((name) => {
      const set = never[name]
      const value = values[name]
      return set === undefined || (value !== undefined && holds(set, value))
    }),
  )
  return hit?.because ?? null
}

function holds(set: readonly Layout[ChoiceName][], value: Layout[ChoiceName]): boolean {
  return set.includes(value)
}

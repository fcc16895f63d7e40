import { choiceNames, valuesOf, type ChoiceName, type Layout } from './choices.ts'

/** Values of some choices. */
export type Combination = { readonly [Name in ChoiceName]?: readonly Layout[Name][] }

/** What nobody would write, or what leaves open which text is whose. */
export interface Exclusion {
  because: string
  /** A layout is excluded that has one of the values in each of these choices. */
  never: Combination
}

/** Forbids in the given layouts every value of these choices but the ones allowed. */
export function only(because: string, when: Combination, allowed: Combination): Exclusion[] {
  return choiceNames.flatMap((name) => {
    const values = allowed[name]
    return values ? [{ because, never: { ...when, ...except(name, values) } }] : []
  })
}

function except(name: ChoiceName, values: readonly Layout[ChoiceName][]): Combination {
  const allowed = new Set<unknown>(values)
  return {
    [name]: valuesOf(name)
      .map(({ value }) => value)
      .filter((value) => !allowed.has(value)),
  }
}

/** The values of a choice but these. */
export function others<Name extends ChoiceName>(name: Name, values: readonly Layout[Name][]): Layout[Name][] {
  return valuesOf(name)
    .map(({ value }) => value)
    .filter((value) => !values.includes(value))
}

import { frameChoices } from './frame-choices.ts'
import { matterChoices } from './matter-choices.ts'
import { pageChoices } from './page-choices.ts'
import { speakerChoices } from './speaker-choices.ts'

/**
 * The choices of which a layout is made. Each value has the weight with which it is drawn and says what it is. The first
 * value of a choice is the plain one. What does not go together is in `exclusions.ts`.
 */
export const choices = { ...matterChoices, ...frameChoices, ...speakerChoices, ...pageChoices }

/** The name of a choice. */
export type ChoiceName = keyof typeof choices

/** A layout: a value of every choice. Some have no effect beside others, such as `colon` where there is none. */
export type Layout = { [Name in ChoiceName]: keyof (typeof choices)[Name]['values'] }

/** The names of all choices, in the order in which they are drawn. */
export const choiceNames: readonly ChoiceName[] = Object.keys(choices).filter(isChoice)

export function isChoice(name: string): name is ChoiceName {
  return name in choices
}

export function isValue<Name extends ChoiceName>(choice: Name, value: string): value is Layout[Name] & string {
  return value in choices[choice].values
}

/** The values of a choice with their weights. */
export function valuesOf<Name extends ChoiceName>(choice: Name): { value: Layout[Name]; weight: number; is: string }[] {
  return Object.entries(choices[choice].values).flatMap(([value, [weight, is]]) =>
    isValue(choice, value) ? [{ value, weight, is }] : [],
  )
}

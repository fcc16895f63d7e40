import type { Side, Speaker } from '../../model/transcript.ts'

/** A speaker while it is being found out who it is. */
export interface Person extends Omit<Speaker, 'side'> {
  /** `null` as long as nothing tells. */
  side: Side | null
}

/** Makes a person of whom nothing but the name is known. */
export function person(id: string, name: string, side: Side | null = null): Person {
  return { id, name, aliases: [], zh: [], role: null, firm: null, side }
}

/** Adds a name to a list that does not hold it yet. */
export function addName(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name)
}

/** Writes the call of a function as an expression that any driver can have evaluated: its arguments are written as JSON. */
export function scriptOf(act: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(${act.toString()})(...${JSON.stringify(given)})`
}

/** One choice: what it is about, and its values with the weights with which they are drawn. */
export interface Choice {
  is: string
  values: Readonly<Record<string, readonly [weight: number, is: string]>>
}

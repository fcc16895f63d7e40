/** Path of the page on which the browser holds two calls against each other. @param a id of the earlier call @param b of the later one */
export function chosenPairPath(a: string, b: string): string {
  return `/compare/?${new URLSearchParams({ a, b }).toString()}`
}

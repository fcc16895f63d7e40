/** The code of a key that an input method has taken for itself; Safari says so only here. */
const TAKEN = 229

/** Whether a key belongs to an input method that is putting a word together. */
export function isComposing(event: KeyboardEvent): boolean {
  // Nothing else tells it in Safari: the key that ends a word comes after the word.
  return event.isComposing || event.keyCode === TAKEN
}

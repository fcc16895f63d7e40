/** So many frames long, what comes into sight above is laid out and moves the text. */
const FRAMES = 20

/**
 * Puts the page to a place in each of the next frames, unless the reader moves it.
 * @param done called at the end of it
 */
export function keepAtPlace(put: () => void, done: () => void = () => undefined): void {
  let frames = FRAMES
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(
      type,
      () => {
        frames = 0
      },
      { once: true, passive: true },
    )
  const again = () => {
    put()
    if (frames-- > 0) requestAnimationFrame(again)
    else done()
  }
  again()
}

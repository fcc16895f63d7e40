/** A page in which nothing moves may never be told that it is idle (Chromium): after so many milliseconds it is. */
const LATEST = 2000

/** Calls a function when the browser has nothing else to do, or a little later. */
export function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: LATEST })
  else setTimeout(act, 500)
}

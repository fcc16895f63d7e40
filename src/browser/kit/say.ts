/** Tells those who cannot see it what has just happened. */
export function say(text: string): void {
  const status = document.querySelector('.say')
  if (!status) return
  // The same words twice would be silence.
  status.textContent = ''
  setTimeout(() => {
    status.textContent = text
  }, 50)
}

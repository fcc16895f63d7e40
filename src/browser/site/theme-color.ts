/** Gives the browser's own frame the paper of the theme that the reader has chosen; without one, what the page says. */
export function colourFrame(): void {
  const html = document.documentElement
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
    const own = (meta.dataset['own'] ??= meta.content)
    meta.content = html.dataset['theme'] ? getComputedStyle(html).backgroundColor : own
  }
}

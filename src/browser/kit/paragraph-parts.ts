/** What a call is called, without the name of the site. */
export function callTitle(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title
}

/** The elements that hold the texts of a paragraph, one for each language. */
export function textElements(paragraph: Element): HTMLElement[] {
  return [...paragraph.querySelectorAll<HTMLElement>(':scope > [lang]')]
}

/** The texts of a paragraph in its languages, whatever of it is shown. */
export function textsOf(paragraph: Element): { lang: string; text: string }[] {
  return textElements(paragraph).map(({ lang, textContent: text }) => ({ lang, text }))
}

import { keepWords } from '../kit/keep-words.ts'

/**
 * Fetches what a call says at a glance, in the words of the page.
 * @param link to that page
 * @throws where it cannot be fetched
 */
export async function fetchGlance(link: HTMLAnchorElement): Promise<Document> {
  const answer = await fetch(link.href)
  if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`)
  return keepWords(new DOMParser().parseFromString(await answer.text(), 'text/html'), document.documentElement.lang)
}

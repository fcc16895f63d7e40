import { part } from './settings-page.ts'

/** Says that what was wished for could not be fetched, with a link that loads the page again. */
export async function sayUnfetched(): Promise<void> {
  const notice = await part('unfetched').catch(() => '')
  // Beside what else is said at that edge of the window.
  ;(document.querySelector('.notices') ?? document.body).append(notice)
}

import { part } from '../site/settings-page.ts'
import { showNotice } from '../site/show-notice.ts'
import { remember } from '../kit/remembered.ts'

/**
 * Offers to go on where the reader was.
 * @param name under which the place is remembered
 * @returns the notice, where there is one
 */
export async function offerPlace(paragraph: HTMLElement, name: string): Promise<HTMLElement | undefined> {
  const notice = await part('resume').catch(() => undefined)
  const link = notice?.querySelector('a')
  if (!notice || !link) return undefined
  link.textContent = link.textContent.replace('%', paragraph.querySelector('a')?.textContent ?? '')
  link.hash = paragraph.id
  showNotice(notice, () => {
    remember(name, null)
  })
  return notice
}

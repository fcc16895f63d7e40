import { fetchGlance } from './fetch-glance.ts'
import { topicFold } from './topic-fold.ts'

/**
 * Puts the table of key figures of a call, and its topics, before the link that leads to their page, once somebody opens the fold.
 * @param fold holds the link
 * @throws where the page cannot be fetched; the link stays, and the next opening tries again
 */
export async function fillGlance(fold: HTMLDetailsElement): Promise<void> {
  const link = fold.querySelector('a')
  if (!fold.open || !link || fold.dataset['state']) return
  fold.dataset['state'] = 'busy'
  try {
    const page = await fetchGlance(link)
    const table = page.querySelector<HTMLElement>('#figures > :not(h2)')
    if (!table) return
    for (const other of table.querySelectorAll('a')) {
      const to = new URL(other.getAttribute('href') ?? '', link.href)
      other.setAttribute('href', to.hash)
    }
    link.before(document.importNode(table, true))
    const topics = page.querySelector('#topics')
    if (topics) link.before(topicFold(topics))
    fold.dataset['state'] = 'done'
  } catch (problem) {
    delete fold.dataset['state']
    throw problem
  }
}

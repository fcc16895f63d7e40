import { make } from '../kit/make.ts'
import { sayUnfetched } from '../site/say-unfetched.ts'

/**
 * The topics of a call as a fold, each with a button that marks on the map where it occurs and steps from place to place.
 * @param section of the page on the figures of the call
 */
export function topicFold(section: Element): HTMLElement {
  const topics = document.importNode(section, true)
  for (const topic of topics.querySelectorAll('.topics > li')) {
    const places = topic.querySelector('details')
    const title = topic.querySelector('div > :first-child')
    if (!places || !title) continue
    const name = title.textContent
    const count = places.querySelector('summary')?.textContent ?? ''
    const paragraphs = [...places.querySelectorAll('a')].map(({ hash }) => hash.slice(1))
    const button = make('button', { type: 'button', 'aria-label': `${name}: ${count}` }, `${count} ›`)
    button.addEventListener('click', () => {
      void import('../find/find-in-call.ts').then(({ findInCall }) => findInCall({ name, paragraphs }), sayUnfetched)
    })
    places.replaceWith(button)
    // The page of the call explains its terms itself.
    title.replaceWith(...title.childNodes)
  }
  const heading = topics.querySelector('h2')
  const fold = make('details', {}, make('summary', {}, heading?.textContent ?? ''))
  heading?.remove()
  fold.append(...topics.childNodes)
  return fold
}

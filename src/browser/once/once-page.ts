/**
 * Runs in the head of a page that is made once for all languages, before anything is painted: the words of the reader's
 * language are shown, those of the others go, and links lead to pages in that language. `build/bundle.ts` bundles it.
 * Without it the words of the site's first language are shown.
 */
import { WORDS_IN } from '../../model/paths/address.ts'
import { localeNamed, localeSegment } from '../../model/locale.ts'
import { keepWords } from '../kit/keep-words.ts'
import { hrefIn, wordsIn } from './words-in.ts'

const html = document.documentElement
const page = {
  base: html.dataset['base'] ?? '/',
  languages: (html.dataset['once'] ?? '').split(' ').flatMap((name) => localeNamed(name) ?? []),
}
const locale = wordsIn(page, location.search, navigator.languages)
html.lang = locale

/** Once all of the page is there, and before any other script looks at it. */
function settle(): void {
  keepWords(document, locale)
  document.title = document.querySelector<HTMLMetaElement>('meta[name=title]')?.content ?? document.title
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const to = new URL(link.href)
    if (to.origin === location.origin && !link.getAttribute('href')?.startsWith('#'))
      link.href = hrefIn(page, locale, to)
  }
}

document.addEventListener('readystatechange', settle, { once: true })

// The links to the other languages take the query of the page along, which names the language here: this comes after that.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null
  const named = localeNamed(link?.lang)
  if (link && named) link.search = `?${WORDS_IN}=${localeSegment(named)}`
})

import { listenForKeys } from './keys.ts'
import { openSearchOnDemand } from '../search/open-search.ts'
import { settingsLink } from './settings-page.ts'
import { recall, remember } from '../kit/remembered.ts'

/** Opens the settings and keys over the page; where they cannot be fetched, their own page. */
async function open(goal?: string): Promise<void> {
  try {
    const { openSettings } = await import('./settings-dialog.ts')
    await openSettings(goal)
  } catch {
    location.assign(settingsLink()?.href ?? '')
  }
}

const hasSettings = document.querySelector('reading-settings')
if (hasSettings) void import('./settings-dialog.ts')

listenForKeys(({ act }) => {
  if (act === 'search') document.querySelector<HTMLElement>('[data-search-open]')?.click()
  else if (act === 'help') void open('keys')
  else return false
  return true
})

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event
  const link = target instanceof Element ? target.closest('a') : null
  if (link?.matches('.languages *')) {
    // Another language of the same page keeps the place and the query; the view is remembered.
    const goal = document.querySelector(':target')?.getBoundingClientRect()
    const inSight = goal && goal.bottom > 0 && goal.top < innerHeight
    link.search = location.search
    link.hash = inSight ? location.hash : (document.documentElement.dataset['place'] ?? location.hash)
    remember('language', link.lang)
  } else if (link?.matches('[data-settings]') && !hasSettings && !ctrlKey && !metaKey && !shiftKey) {
    event.preventDefault()
    void open()
  }
})

// Built without an address of its own, a site knows it only here; search engines want whole addresses.
for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=canonical], link[hreflang]'))
  link.setAttribute('href', link.href)

// A checkbox answers to Space alone; readers expect Enter to work too.
document.addEventListener('keydown', (event) => {
  const { target } = event
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'checkbox') {
    event.preventDefault()
    target.click()
  }
})

openSearchOnDemand()

// A result of the search leads here with its query, to be marked in the text.
const query = new URLSearchParams(location.search).get('q')
if (query && document.querySelector('article.text'))
  void import('../search/mark-query.ts').then(({ markQuery }) => markQuery(query))

if (document.documentElement.dataset['theme'])
  void import('./theme-color.ts').then(
    ({ colourFrame }) => {
      colourFrame()
    },
    () => undefined,
  )

// Only to somebody whose language it may not be, and only as long as nothing was said to it.
if (recall('language') === null && !navigator.language.startsWith(document.documentElement.lang)) {
  void import('./language-offer.ts').then(
    ({ offerLanguage }) => offerLanguage(),
    () => undefined,
  )
}

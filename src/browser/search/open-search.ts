/**
 * Opens the search over the page when its link is followed, and by Ctrl-K or ⌘K. Nothing of the search is fetched
 * before; where it cannot be fetched, the link leads to the search's own page.
 */
export function openSearchOnDemand(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search-open]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    void open(link)
  })
  document.addEventListener('keydown', (event) => {
    const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]')
    if (!link || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
      return
    event.preventDefault()
    void open(link)
  })
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('main search-panel input')
  if (box) {
    box.select()
    return
  }
  try {
    const { openSearch } = await import('./search-dialog.ts')
    await openSearch()
  } catch {
    location.assign(link.href)
  }
}

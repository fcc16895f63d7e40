import href from '../../styles/lists/search.css?url'

let added: Promise<void> | undefined

/**
 * Adds the style sheet of the search to the page, once. It is named by its address, since Astro links a style sheet that
 * a script imports on every page that could come to load the script.
 * @returns once it is there; a page without it can still be used
 */
export function addSearchStyle(): Promise<void> {
  added ??= new Promise((done) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', () => {
      done()
    })
    link.addEventListener('error', () => {
      done()
    })
    document.head.append(link)
  })
  return added
}

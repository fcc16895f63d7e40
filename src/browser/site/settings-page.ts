const pages = new Map<string, Promise<Document>>()

/**
 * The page of settings and keys, fetched once. It also holds the parts that other pages need only once somebody reads
 * them, in the page's language: they would be a fiftieth of the weight of a call.
 * @param href its address
 */
export function settingsPage(href = settingsLink()?.href ?? ''): Promise<Document> {
  let page = pages.get(href)
  if (!page) {
    page = fetch(href).then(async (answer) => {
      if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
      return new DOMParser().parseFromString(await answer.text(), 'text/html')
    })
    pages.set(href, page)
    page.catch(() => pages.delete(href))
  }
  return page
}

/** The link to the settings, which every page has. */
export function settingsLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a[data-settings]')
}

/**
 * A copy of a part of the interface.
 * @param name its `data-part`
 * @param href of the settings page of another language
 * @throws where the page cannot be fetched
 */
export async function part(name: string, href?: string): Promise<HTMLElement> {
  const template = (await settingsPage(href)).querySelector<HTMLTemplateElement>(`template[data-part=${name}]`)
  const element = template?.content.firstElementChild
  const copy = element && document.importNode(element, true)
  if (!(copy instanceof HTMLElement)) throw new Error(`no part ${name}`)
  return copy
}

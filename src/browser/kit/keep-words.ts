/**
 * Takes out of a page that is made once for all languages the words of all but one.
 * @param locale the interface language whose words stay
 */
export function keepWords<Root extends ParentNode>(page: Root, locale: string): Root {
  for (const words of page.querySelectorAll<HTMLElement>('[data-in],i-n'))
    if (!(words.dataset['in'] ?? words.lang).split(' ').includes(locale)) words.remove()
  return page
}

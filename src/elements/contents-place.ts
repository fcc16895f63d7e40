/**
 * Marks the current place in the contents while the reader scrolls.
 * @param contents the list whose links carry `data-place`, the id of what they lead to
 */
export function markPlace(contents: Element): void {
  const links = new Map<string, HTMLAnchorElement>()
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[data-place]')) links.set(link.dataset['place'] ?? '', link)
  const visible = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target)
        else visible.delete(target)
      }
      const first = [...visible].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0]
      for (const [id, link] of links) {
        if (id === first?.id) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    },
    // What stands in the upper part of the window is what is being read.
    { rootMargin: '-15% 0px -65% 0px' },
  )
  for (const id of links.keys()) {
    const target = document.getElementById(id)
    if (target) observer.observe(target)
  }
}

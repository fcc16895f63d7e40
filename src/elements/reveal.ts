/**
 * In the view `reveal`, covered text is uncovered where its paragraph is clicked or tapped, or Enter is pressed on it;
 * not by a click that ends a selection, nor by one on something that has a meaning of its own.
 */
export function uncoverOnClick(article: HTMLElement): void {
  const uncover = (paragraph: Element | null) => {
    if (document.documentElement.dataset['view'] === 'reveal') paragraph?.querySelector<HTMLElement>('[data-toggle]')?.click()
  }
  article.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, input, button, summary') || getSelection()?.isCollapsed === false) return
    uncover(target.closest('[data-paragraph]'))
  })
  article.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof Element && target.matches('[data-paragraph]')) uncover(target)
  })
}

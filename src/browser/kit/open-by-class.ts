/** Browsers that have no popovers yet open and close the sheet by a class. */
export function openByClass(contents: Element): void {
  const { classList } = contents
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest(`[popovertarget=${contents.id}]`) : null
    if (button) classList.toggle('open')
    else if (target instanceof Element && (target.closest('a') || !contents.contains(target))) classList.remove('open')
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') classList.remove('open')
  })
}

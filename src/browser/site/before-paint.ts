/**
 * Runs in the head of every page before anything is painted: puts what the reader chose on `<html>`, so that nothing
 * flashes. `?view=` in the address wins over what was remembered. Storage may be forbidden, or `null`: then nothing was kept.
 * Until the script of the page has come and says which view is pressed, its buttons do no more than change the view.
 * It holds no comment, since it is written on one line.
 */
function beforePaint(): void {
  const { dataset } = document.documentElement
  let kept: Partial<Record<string, string>> = {}
  try {
    kept = { ...localStorage }
  } catch {}
  for (const key of ['shown', 'notes', 'theme', 'size', 'face', 'marks', 'terms']) {
    const value = kept[`duizhao:${key}`] ?? ''
    if (/^[a-z]+$/.test(value)) dataset[key] = value
  }
  for (const view of ['both', kept['duizhao:view'], new URLSearchParams(location.search).get('view')])
    if (view && /^(both|side|en|zh|reveal|weave)$/.test(view)) dataset['view'] = view
  document.addEventListener('click', ({ target }) => {
    const view = target instanceof Element && target.closest<HTMLElement>('[data-view-button]')?.dataset['viewButton']
    if (view && !document.querySelector('[data-view-button][aria-pressed=true]')) dataset['view'] = view
  })
}

/** The source of the script, a file of its own: in every page it would be a hundredth of the page's weight. */
export const beforePaintSource = `(${beforePaint.toString().replace(/\s+/g, ' ')})()`

/**
 * Runs in the head of every page before anything is painted: puts what the reader chose on `<html>`, so that nothing
 * flashes. `?view=` in the address wins over what was remembered.
 */
function beforePaint(): void {
  const html = document.documentElement
  const remembered = (key: string): string | null => {
    try {
      return localStorage.getItem(`duizhao:${key}`)
    } catch {
      return null
    }
  }
  const asked = new URLSearchParams(location.search).get('view')
  for (const view of [asked, remembered('view'), 'both']) {
    if (view && ['both', 'side', 'en', 'zh', 'reveal'].includes(view)) {
      html.dataset['view'] = view
      break
    }
  }
  for (const key of ['notes', 'theme', 'size', 'face']) {
    const value = remembered(key)
    if (value && /^[a-z]+$/.test(value)) html.dataset[key] = value
  }
  html.dataset['script'] = 'on'
}

/** The source of the script, for an inline element whose hash the Content-Security-Policy names. */
export const beforePaintSource = `(${beforePaint.toString()})()`

/**
 * Side by side, a selection stays in the column where it began: the other one cannot be selected until the next press of
 * the pointer, so that what is copied is what is seen.
 * @param event a press of the pointer anywhere
 */
export function keepColumn({ target }: Event): void {
  const { dataset } = document.documentElement
  if (!(target instanceof Element) || target.closest('.actions')) return
  const lang = target.closest('[data-paragraph] > [lang]')?.getAttribute('lang')
  if (lang && dataset['view'] === 'side') dataset['column'] = lang === 'en' ? 'en' : 'zh'
  else delete dataset['column']
}

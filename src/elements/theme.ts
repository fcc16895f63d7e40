import { remember } from './remembered.ts'

/** Lets a button go round the themes, beginning with the one that the system does not have. */
export function switchTheme(button: HTMLElement): void {
  button.hidden = false
  button.addEventListener('click', () => {
    const html = document.documentElement
    const dark = html.dataset['theme'] ? html.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    html.dataset['theme'] = dark ? 'light' : 'dark'
    remember('theme', html.dataset['theme'])
  })
}

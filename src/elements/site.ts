import { markPlace } from './contents-place.ts'
import { switchTheme } from './theme.ts'
import { ViewBar } from './view-bar.ts'

customElements.define('view-bar', ViewBar)

for (const button of document.querySelectorAll<HTMLElement>('[data-theme-button]')) switchTheme(button)
for (const contents of document.querySelectorAll('.contents')) markPlace(contents)

// On a narrow screen the contents would stand between the heading and the text.
const contents = document.querySelector<HTMLDetailsElement>('.contents > details')
if (contents && matchMedia('(width < 64rem)').matches) contents.open = false

// Another language of the same page keeps the place, the view and the query.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.search = location.search
    link.hash = location.hash
  })
}

// A checkbox answers to Space alone; readers expect Enter to work too.
document.addEventListener('keydown', (event) => {
  const { target } = event
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.matches('[data-toggle]')) {
    event.preventDefault()
    target.click()
  }
})

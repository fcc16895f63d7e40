/** Modules of the browser that every page needs, below `src/browser`. */
export const everyPageModules = [
  'site/keys.ts',
  'site/key-action.ts',
  'site/settings-page.ts',
  'kit/remembered.ts',
  'kit/say.ts',
  'kit/when-idle.ts',
] as const

const names = everyPageModules.map((path) => path.replace('.', '\\.')).join('|')

/** What every page needs is one file: each one more costs a reader a hundred bytes. */
export const everyPage = {
  groups: [{ name: 'every-page', test: new RegExp(`vite/preload-helper|/browser/(?:${names})$`) }],
}

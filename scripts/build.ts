/**
 * `npm run build`: the site in OUT_DIR, made by `astro build`. Everything is made in a folder of its own, which takes the
 * place of the old site only when it is whole; with a problem at error level nothing is replaced.
 */
import { build } from 'astro'
import { siteRoot } from '../src/read/site/site-root.ts'

try {
  // The integration tells what was made; of every page and file Astro would tell too.
  await build({ root: siteRoot(), logLevel: 'warn' })
} catch (error) {
  console.error(error instanceof Error && error.stack === '' ? error.message : error)
  process.exit(1)
}

import type { Host } from './host.ts'

const SCRIPT = `// Puts every call of dist/ into stick/ as one file, with a list: they open without a server, in any browser.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const calls = join('dist', 'calls')
const ids = readdirSync(calls).filter((id) => existsSync(join(calls, id, id + '.html')))
rmSync('stick', { recursive: true, force: true })
mkdirSync('stick')
const items = ids.map((id) => {
  const from = join(calls, id, id + '.html')
  copyFileSync(from, join('stick', id + '.html'))
  const [, title = id] = /<title>(.*?)<\\/title>/s.exec(readFileSync(from, 'utf8')) ?? []
  return '<li><a href="' + id + '.html">' + title + '</a></li>'
})
const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Calls</title>'
writeFileSync(join('stick', 'index.html'), head + '<ul>' + items.join('') + '</ul>')
console.log(ids.length + ' calls in stick/')
`

/** A folder that is handed on. Pages of a site need a server; each call as one file needs none. */
export const folder: Host = {
  title: 'A folder, on a USB stick or a shared disk',
  next: 'Run npm run stick: the folder stick/ then holds each call as one file that opens without a server.',
  files: () => ({ 'stick.mjs': SCRIPT }),
  site: 'downloads: [html]\n',
  scripts: { stick: 'astro build && node stick.mjs' },
}

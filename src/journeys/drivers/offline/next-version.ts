import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOffline } from '../../../build/make-offline.ts'

/** What the heading of the call is followed by in the next version. */
export const MARK = 'revised edition'

/**
 * Makes the site that a later build would make: the text of one call is another, and the style sheet has another name,
 * which every page asks for.
 * @param from folder of a finished site; it is not changed
 * @param to folder of the next version
 * @param call whose pages change
 */
export async function makeNextVersion(from: string, to: string, call: string): Promise<void> {
  cpSync(from, to, { recursive: true })
  const assets = join(to, 'assets')
  const ofHome = readFileSync(join(to, 'index.html'), 'utf8')
  const ofCall = readFileSync(join(to, 'calls', call, 'index.html'), 'utf8')
  const style = [...ofHome.matchAll(/assets\/([^"]+\.css)"/g)]
    .map(([, name = '']) => name)
    .find((name) => ofCall.includes(name))
  if (!style) throw new Error('There is no style sheet that every page asks for.')
  const renamed = style.replace('.css', '-next.css')
  renameSync(join(assets, style), join(assets, renamed))
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    const file = join(to, name)
    if (!name.endsWith('.html') || !statSync(file).isFile()) continue
    const text = readFileSync(file, 'utf8').replaceAll(style, renamed)
    writeFileSync(file, name.includes(`calls/${call}/`) ? text.replace('</h1>', ` ${MARK}</h1>`) : text)
  }
  await makeOffline(to)
}

/**
 * `npm start`: builds the site, serves it and prints the address. `PORT` and `HOST` say where; the next free port is
 * taken where that one is not free.
 */
import { spawnSync } from 'node:child_process'
import { extname, join } from 'node:path'
import { readSite } from '../src/read/site/read-site.ts'
import { serve } from '../src/build/serve.ts'

const build = spawnSync(process.execPath, [join(import.meta.dirname, `build${extname(import.meta.filename)}`)], {
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(build.status ?? 1)

const { outDir, basePath } = (await readSite()).value.settings
const wanted = Number(process.env['PORT'] || 4321)
const port = Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536 ? wanted : 4321
const { address, close } = await serve({ directory: outDir, basePath, port, host: process.env['HOST'] || '127.0.0.1' })
console.log(`\nThe site stands at ${address}  (Ctrl-C ends it)`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void close().then(() => process.exit(0))
  })
}

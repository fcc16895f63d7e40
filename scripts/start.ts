/**
 * `npm start`: builds the site, serves it and prints the address. `PORT` and `HOST` say where; the next free port is
 * taken where that one is not free.
 */
import { spawnSync } from 'node:child_process'
import { settings } from '../src/read/settings.ts'
import { serve } from '../src/build/serve.ts'

const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

const { outDir, basePath } = settings().value
const wanted = Number(process.env['PORT'] || 4321)
const port = Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536 ? wanted : 4321
const { address, close } = await serve({ directory: outDir, basePath, port, host: process.env['HOST'] || '127.0.0.1' })
console.log(`\nThe site stands at ${address}  (Ctrl-C ends it)`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => { void close().then(() => process.exit(0)) })
}

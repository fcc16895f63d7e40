/**
 * Loaded into every process of a build that is measured (`node --import`): says on its end where its processor time went,
 * in a file of the folder `PROFILE_DIR`.
 */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { join } from 'node:path'
import { partsOf } from './parts-of.ts'

/** Microseconds between two looks. */
const INTERVAL = 2000

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
session.post('Profiler.start')

let told = false

function tell(): void {
  if (told) return
  told = true
  const { user, system } = process.cpuUsage()
  session.post('Profiler.stop', (_error, { profile }) => {
    const parts = partsOf(profile, (user + system) / 1000)
    writeFileSync(join(process.env['PROFILE_DIR'] ?? '.', `${process.pid}.json`), JSON.stringify([...parts]))
  })
}

process.on('exit', tell)
// How the build ends the processes that compile.
process.on('SIGTERM', () => {
  tell()
  process.exit()
})

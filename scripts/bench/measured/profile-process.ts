/**
 * Loaded into every process of a build that is measured (`node --import`): says where its processor time goes, in a file of
 * the folder `PROFILE_DIR`.
 */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { join } from 'node:path'
import { partsOf } from './parts-of.ts'

/** Microseconds between two looks. */
const INTERVAL = 2000

/** Milliseconds after which it is said how far it is: who ends a process does not wait until all has been counted. */
const TOLD = 3000

const session = new Session()
const parts = new Map<string, number>()
let before = { user: 0, system: 0 }

function begin(): void {
  session.post('Profiler.start')
}

function tell(): void {
  const taken = process.cpuUsage()
  const processor = taken.user - before.user + taken.system - before.system
  before = taken
  session.post('Profiler.stop', (_error, { profile }) => {
    for (const [part, time] of partsOf(profile, processor / 1000)) parts.set(part, (parts.get(part) ?? 0) + time)
    writeFileSync(join(process.env['PROFILE_DIR'] ?? '.', `${process.pid}.json`), JSON.stringify([...parts]))
  })
}

session.connect()
session.post('Profiler.enable')
session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
begin()
setInterval(() => {
  tell()
  begin()
}, TOLD).unref()
process.on('exit', tell)
// How the build ends the processes that compile.
process.on('SIGTERM', () => process.exit())

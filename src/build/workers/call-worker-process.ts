/** A worker process: it gives way to Pagefind, for which the build waits longest. */
import { constants, setPriority } from 'node:os'

export { compileJob, searchRecordOf, understandCall } from './call-worker.ts'

try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // Where a process may not step back the build only takes longer.
}

import type { Reason } from '../model/failure-reason.ts'

/** Something could not be kept. */
export class KeepFailure extends Error {
  readonly reason: Reason

  constructor(reason: Reason, what: string) {
    super(`${reason}: ${what}`)
    this.name = 'KeepFailure'
    this.reason = reason
  }
}

/** The reason of an error of any kind. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof KeepFailure) return error.reason
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unreachable'
}

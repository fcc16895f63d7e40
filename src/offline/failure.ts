/** Every reason why something could not be kept. */
export const reasons = ['unreachable', 'slow', 'missing', 'damaged', 'changed', 'full', 'stopped'] as const

/**
 * Why something could not be kept:
 * - `unreachable` no network, or the server does not answer; `slow` the network fell silent half-way;
 * - `missing` the server has no such file; `damaged` its bytes are not those of the build;
 * - `changed` the server holds another version; `full` the browser has no space left;
 * - `stopped` the reader said so.
 */
export type Reason = (typeof reasons)[number]

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

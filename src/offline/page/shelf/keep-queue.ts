import type { Reason } from '../../../model/failure-reason.ts'
import { reasonOf } from '../../failure.ts'

/** Keeps one unit. Told of bytes as they are there. @throws KeepFailure */
export type KeepUnit = (unit: string, progress: (bytes: number) => void, signal: AbortSignal) => Promise<void>

/** Failures that concern one unit alone: the others are worth a try. */
const OWN: readonly Reason[] = ['missing', 'damaged']

/** What is told while units are being kept. */
export interface QueueEvents {
  /** How many bytes of the unit in hand are there. */
  progress: (unit: string, bytes: number) => void
  kept: (unit: string) => void
}

/**
 * Keeps units one after the other, so that whatever happens all but one are either kept whole or not begun.
 * @returns why not all are kept: `null` where they are. A failure of one unit is told after the others were kept.
 */
export async function keepQueue(
  units: readonly string[],
  keep: KeepUnit,
  { progress, kept }: QueueEvents,
  signal: AbortSignal,
): Promise<Reason | null> {
  let failed: Reason | null = null
  for (const unit of units) {
    if (signal.aborted) return 'stopped'
    let bytes = 0
    try {
      await keep(
        unit,
        (more) => {
          progress(unit, (bytes += more))
        },
        signal,
      )
      kept(unit)
    } catch (error) {
      const reason = reasonOf(error)
      if (!OWN.includes(reason)) return reason
      failed = reason
    }
  }
  return failed
}

import { recall, remember } from '../../../browser/kit/remembered.ts'

/** What the reader has chosen to keep and what is still to be fetched, so that it goes on after the page was closed. */
export interface KeepList {
  units: string[]
  /** The reader stopped it: it does not go on by itself. */
  paused: boolean
}

const NAME = 'keep'

/** What is still wanted; nothing where nothing was chosen, or where it cannot be read. */
export function recallKeepList(): KeepList {
  try {
    const kept: Partial<KeepList> | null = JSON.parse(recall(NAME) ?? 'null')
    if (kept && Array.isArray(kept.units)) return { units: kept.units.map(String), paused: kept.paused === true }
  } catch {
    // Something else wrote there.
  }
  return { units: [], paused: false }
}

/** Remembers what is still wanted. */
export function rememberKeepList(list: KeepList): void {
  remember(NAME, list.units.length === 0 ? null : JSON.stringify(list))
}

/** How far keeping has come, in bytes. */
export interface BytesKept {
  done: number
  all: number
}

/** The unit that is being fetched, and how much of it is there. */
export interface InHand {
  unit: string
  bytes: number
}

/**
 * How far keeping a number of units has come.
 * @param sizes bytes of each unit
 * @param kept the units that are whole
 */
export function progressOf(
  wanted: readonly string[],
  sizes: Readonly<Record<string, number>>,
  kept: ReadonlySet<string>,
  inHand: InHand | null,
): BytesKept {
  const progress = { done: 0, all: 0 }
  for (const unit of wanted) {
    const bytes = sizes[unit] ?? 0
    progress.all += bytes
    if (kept.has(unit)) progress.done += bytes
    else if (inHand?.unit === unit) progress.done += Math.min(inHand.bytes, bytes)
  }
  return progress
}

/** Bytes of all given units. */
export function sizeOf(units: Iterable<string>, sizes: Readonly<Record<string, number>>): number {
  let bytes = 0
  for (const unit of units) bytes += sizes[unit] ?? 0
  return bytes
}

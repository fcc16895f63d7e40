/**
 * Writes spans of a text, which follow each other, in few figures: the length of each, and before it, as a negative number, how
 * far it begins behind the one before, where that is not at once.
 * @param bounds start and end of each span, one after the other
 */
export function packSpans(bounds: readonly number[]): number[] {
  const packed: number[] = []
  let last = 0
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [start = 0, end = 0] = bounds.slice(at, at + 2)
    if (start > last) packed.push(last - start)
    packed.push(end - start)
    last = end
  }
  return packed
}

/** Reads what `packSpans` wrote. */
export function unpackSpans(packed: readonly number[]): number[] {
  const bounds: number[] = []
  let last = 0
  for (const length of packed) {
    if (length < 0) last -= length
    else bounds.push(last, (last += length))
  }
  return bounds
}

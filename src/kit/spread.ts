/**
 * Spreads names over places: the same name always goes to the same one, whatever other names there are.
 * @param count how many places there are
 * @returns the number of the place, from 0
 */
export function spread(name: string, count: number): number {
  // FNV-1a: spreads well and fits on a line.
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0
  return hash % count
}

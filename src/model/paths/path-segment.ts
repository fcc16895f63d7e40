/** A name as a part of an address: letters and digits of any script, in lower case; empty where it has none. */
export function pathSegment(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

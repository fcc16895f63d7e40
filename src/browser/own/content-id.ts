/** A UUID (RFC 9562, version 8) that is always the same for the same text: what comes in twice is known again by it. */
export function contentId(text: string): string {
  const words = Array.from({ length: 4 }, (_, seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('')
  return words.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

/** FNV-1a with a seed, and its bits mixed: 32 bits that tell texts apart; nobody has a reason to forge them. */
function fnv(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

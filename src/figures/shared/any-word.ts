/** Letters of words, each leading to the letters that may follow it; `end` where a word may stop. */
interface Branch {
  end: boolean
  next: Map<string, Branch>
}

/**
 * A pattern for any of some words that looks at each letter of the text once, where `a|b|c` would try one after the other.
 * @param words what has a meaning in patterns stands for itself; a longer word wins over its own beginning
 */
export function anyWord(words: Iterable<string>): string {
  const root: Branch = { end: false, next: new Map() }
  for (const word of words) {
    let branch = root
    for (const letter of word) {
      const known = branch.next.get(letter) ?? { end: false, next: new Map<string, Branch>() }
      branch.next.set(letter, known)
      branch = known
    }
    branch.end = true
  }
  return pattern(root)
}

function pattern(branch: Branch): string {
  const ways = [...branch.next].map(([letter, next]) => letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&') + pattern(next))
  if (ways.length === 0) return ''
  const one = ways.length === 1 && !branch.end ? (ways[0] ?? '') : `(?:${ways.join('|')})`
  return branch.end ? `${one}?` : one
}

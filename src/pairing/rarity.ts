import { findAnchors, type Anchors } from './anchors.ts'
import { asOne } from './as-one.ts'

/** How rare an anchor is in a call: the logarithm of the share of its paragraphs that do not have it by chance, in nats. */
export type Rarity = (key: string | number) => number

/** Learns from all paragraphs of a call, in both languages, how rare its anchors are. */
export function learnRarity(english: string[], chinese: string[]): Rarity {
  const [one, other] = [asOne(english), asOne(chinese)]
  const inChinese = findAnchors(other.text, other.spans, null)
  const inEnglish = findAnchors(one.text, one.spans, inChinese)
  const share = (anchors: Anchors, key: string | number, all: number): number =>
    new Set(anchors.get(key)).size / Math.max(1, all)
  return (key) =>
    -Math.log(Math.max(share(inEnglish, key, english.length), share(inChinese, key, chinese.length), Number.EPSILON))
}

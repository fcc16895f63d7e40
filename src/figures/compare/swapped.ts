import type { Figure } from '../../model/figure.ts'
import type { ComparisonContext } from './excused.ts'
import { sameValue } from './same-figure.ts'

type Agreed = [source: Figure, translation: Figure]

/** Between two things that are told one after the other, in English and in Chinese. */
const THEN = { source: /[,;]|\b(?:and|while|whereas|but)\b/i, translation: /[，、；,;和与與及而]/ }
/** What makes one of two figures a part of the other, or what it is compared with: a translator puts either first. */
const DEPENDS = {
  source:
    /\b(?:from|than|versus|vs|against|compared|including|after|before|through|thanks|despite|following|excluding|ex|when|if|because|since|as|which|that|by|with)\b|[.?!] |\b(?:of|in|to|across|on|over|for) (?:the |our |a )?$/i,
  translation: /[。！？]|[比较較从從自由中的]|低于|低於|高于|高於|其中|而[言论論]|[至到]$/,
}

/**
 * Pairs that both texts have, but in each other's place: what one starts from is where the other has come to (`$74, down
 * from $82` against `82, 低于上年的74`), or two things that are told one after the other have each other's figures (`wind 4.1%
 * and solar 5.7%` against `风电5.7%，光伏4.1%`).
 * @param agreed figures that are the same in both texts
 * @param source all figures of the source, in its order
 * @param translation all figures of the translation
 */
export function swapped(
  agreed: Agreed[],
  source: Figure[],
  translation: Figure[],
  { source: english, translation: chinese }: ComparisonContext,
): Agreed[] {
  const partners = new Map(agreed)
  return agreed.filter(([s, t]) => {
    const at = source.indexOf(s)
    const next = source.slice(at + 1).find(({ kind }) => kind === s.kind)
    return [source[at - 1], source[at + 1], next].some((other) => {
      const its = other && partners.get(other)
      if (!its || other.kind !== s.kind || sameValue(s, its)) return false
      return isMoved([s, t], [other, its]) || (other === next && isCrossed([s, t], [other, its]))
    })
  })

  function isMoved([s, t]: Agreed, [other, its]: Agreed): boolean {
    const from = s.role === 'from' && t.role !== 'from'
    const to = other.role !== 'from' && its.role === 'from'
    return from && to && Math.abs(translation.indexOf(t) - translation.indexOf(its)) === 1
  }

  function isCrossed([s, t]: Agreed, [other, its]: Agreed): boolean {
    const after = translation.slice(translation.indexOf(its) + 1).find(({ kind }) => kind === its.kind)
    return (
      other.unit === s.unit &&
      after === t &&
      areTold(s, other, english, 'source') &&
      areTold(its, t, chinese, 'translation')
    )
  }
}

/** Whether two figures of a sentence stand beside each other in what is told. */
function areTold(first: Figure, second: Figure, text: string, side: 'source' | 'translation'): boolean {
  const between = text.slice(first.place.end, second.place.start)
  return THEN[side].test(between) && !DEPENDS[side].test(between)
}

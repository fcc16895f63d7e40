import { hasChinese } from '../text/has-chinese.ts'
import { isOperator, OPERATOR } from './operator.ts'

/** A name before some words, and whether those are Chinese. */
export interface Named {
  name: string
  chinese: boolean
}

/** Who is who in two languages, and in which order the two come. */
export interface Counterparts {
  /** English names by Chinese ones. */
  english: ReadonlyMap<string, string>
  chineseFirst: boolean
}

/**
 * Finds out which Chinese name is which English one, where what is said in one language follows with its own name what
 * is said in the other. The right order of the two languages is the one in which the same names always meet.
 * @param all the names in the order of the text
 */
export function counterparts(all: Named[]): Counterparts {
  const first = meetings(all, false)
  const reverse = meetings(all, true)
  const chineseFirst = reverse.agreed === first.agreed ? all[0]?.chinese === true && first.agreed > 0 : reverse.agreed > first.agreed
  return { english: (chineseFirst ? reverse : first).english, chineseFirst }
}

/** How often names meet across the languages, with Chinese before English or behind it. */
function meetings(all: Named[], chineseFirst: boolean): { english: Map<string, string>; agreed: number } {
  const count = new Map<string, Map<string, number>>()
  let same = 0
  all.forEach(({ name, chinese }, at) => {
    const next = all[at + 1]
    if (!next || chinese !== chineseFirst || next.chinese === chinese) return
    const [source, translation] = chinese ? [next.name, name] : [name, next.name]
    if (source === translation) same += 1
    if (!hasChinese(translation) || hasChinese(source)) return
    const others = count.get(translation) ?? new Map<string, number>()
    others.set(source, (others.get(source) ?? 0) + 1)
    count.set(translation, others)
  })
  const english = new Map<string, string>()
  let agreed = same
  for (const [translation, sources] of count) {
    const [best] = [...sources].sort((a, b) => b[1] - a[1])
    if (!best) continue
    agreed += best[1] - (sources.size - 1)
    english.set(translation, isOperator(translation) ? OPERATOR : best[0])
  }
  return { english, agreed }
}

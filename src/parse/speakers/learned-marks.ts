import type { SeedLine } from '../frames/seed-line.ts'
import { dottedNames } from '../labels/chinese-names.ts'
import { isChineseName } from '../labels/chinese-surname.ts'
import { isTerm } from '../labels/common-words.ts'
import { isOperator } from '../labels/operator.ts'
import { isPersonName } from '../labels/person-name.ts'

/** A text taken apart where a name ends. */
interface NameBefore {
  name: string
  rest: string
  /** What stands around the name: the same for all names of a seed. */
  mark: string
}

const ENGLISH = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}(?: (?:\\p{Lu}\\.|[\\p{Lu}][\\p{L}\\p{M}'’-]{0,24})){0,3}"
const CHINESE = '[\\p{Script=Han}·‧・•]{2,12}?'
const BEFORE = new RegExp(
  `^(?<open>[^\\p{L}\\p{N}\\s]{0,3})(?<name>${ENGLISH}|${CHINESE})(?<mark>\\s*[^\\p{L}\\p{N}\\s·‧・•:：|｜]{1,6}(?=[\\s\\p{L}\\p{N}“「]))\\s*(?=\\S)`,
  'u',
)

/** Marks that part sentences as often as anything, or that are looked for by themselves. */
const USUAL = /^(?:[,，、;；.。!！?？:：'’"“”()（）-])$/u

/** Fewer lines are chance; fewer names, too. */
const FEWEST = 4
const NAMES = 2

/** Share of the lines of a seed that have the mark, and share of those whose name comes back. */
const MANY = 0.2
const AGAIN = 0.6

/**
 * Learns with which marks names stand before what is said, though nobody has listed them: `Ann Lee..... Hello.`
 * Those that come back behind the same few names again and again.
 * @returns takes a text apart that begins with a name and such a mark
 */
export function learnedMarks(lines: readonly SeedLine[]): (text: string) => NameBefore | null {
  const found = new Map<string, string[]>()
  for (const { text } of lines) {
    const before = nameBefore(text)
    if (!before || !mayBeName(before.name)) continue
    const names = found.get(before.mark)
    if (names) names.push(before.name)
    else found.set(before.mark, [before.name])
  }
  const marks = new Set(
    [...found].flatMap(([mark, all]) => {
      const names = Map.groupBy(all, (name) => name)
      const again = [...names.values()].filter(({ length }) => length > 1)
      const enough = all.length >= Math.max(FEWEST, lines.length * MANY)
      return enough && again.length >= NAMES && again.flat().length >= all.length * AGAIN ? [mark] : []
    }),
  )
  if (marks.size === 0) return () => null
  return (text) => {
    const before = nameBefore(text)
    return before && marks.has(before.mark) ? before : null
  }
}

function nameBefore(text: string): NameBefore | null {
  const match = BEFORE.exec(text)
  const { open = '', name = '', mark = '' } = match?.groups ?? {}
  if (!match || (open === '' && USUAL.test(mark.trim())) || isTerm(name)) return null
  return { name, rest: text.slice(match[0].length), mark: `${open} ${mark.trim()}` }
}

function mayBeName(name: string): boolean {
  if (isOperator(name)) return true
  return isChineseName(name) || dottedNames(name)[0] === name || (name.includes(' ') && isPersonName(name))
}

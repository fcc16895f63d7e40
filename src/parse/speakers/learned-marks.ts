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

/** Words of a name behind its sign. */
const MOST_WORDS = 4

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
  const addressed = addressedNames(lines)
  if (marks.size === 0 && addressed.length === 0) return () => null
  return (text) => {
    const name = addressed.find((one) => text.startsWith(`@${one} `))
    if (name !== undefined) return { name, rest: text.slice(name.length + 2).trim(), mark: '@' }
    const before = nameBefore(text)
    return before && marks.has(before.mark) ? before : null
  }
}

/** `@Ann Lee Thank you.`, `@安·李 谢谢。`: as many words as stand behind the sign on several lines, the longest first. */
function addressedNames(lines: readonly SeedLine[]): string[] {
  const texts = lines.flatMap(({ text }) => (text.startsWith('@') ? [text.slice(1).split(/\s+/)] : []))
  if (texts.length < Math.max(FEWEST, lines.length * MANY)) return []
  const counts = new Map<string, number>()
  for (const words of texts) {
    for (let end = 1; end <= Math.min(MOST_WORDS, words.length - 1); end++) {
      const name = words.slice(0, end).join(' ')
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const names = texts.map((words) => {
    const heads = [...Array(MOST_WORDS).keys()].map((at) => words.slice(0, at + 1).join(' '))
    const own = heads.filter((head) => mayBeName(head) || /^\p{Lu}\p{L}+$/u.test(head))
    const often = (counts.get(words[0] ?? '') ?? 0) * AGAIN
    const again = own.filter((head) => (counts.get(head) ?? 0) >= Math.max(2, often))
    return again.at(-1) ?? own.find((head) => head.includes(' ')) ?? words[0] ?? ''
  })
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}

function nameBefore(text: string): NameBefore | null {
  const match = BEFORE.exec(text)
  const { open = '', name = '', mark = '' } = match?.groups ?? {}
  if (!match || isTerm(name)) return null
  const rest = text.slice(match[0].length)
  // `Ann Lee “Thank you.”`: all that she says is quoted.
  const quoted = /^\s*[“"「『]$/u.test(mark) && rest.search(/["”」』]/u) === rest.length - 1
  if (open === '' && USUAL.test(mark.trim()) && !quoted) return null
  return { name, rest: quoted ? rest.slice(0, -1) : rest, mark: `${open} ${mark.trim()}` }
}

function mayBeName(name: string): boolean {
  if (isOperator(name)) return true
  return isChineseName(name) || dottedNames(name)[0] === name || (name.includes(' ') && isPersonName(name))
}

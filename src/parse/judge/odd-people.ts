import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Draft, DraftParagraph, DraftTurn } from '../draft/draft.ts'
import { isInitialed } from '../labels/chinese-label.ts'
import { dottedNames, isChineseName } from '../labels/chinese-names.ts'
import { isFirm, isRole } from '../labels/role-or-firm.ts'
import { isOperator } from '../labels/speaker-label.ts'
import { isPersonName } from '../labels/person-name.ts'

type Label = NonNullable<DraftTurn['label']>

/** Characters that no name has more of. */
const LONGEST = 40
/** People of whom so many share their first or last word: it is of the layout. */
const FEWEST = 3
const SHARED = 0.6
/** Share of the people who speak once from which on hardly anybody speaks twice. */
const HARDLY = 0.8

/**
 * Paragraphs of people whose names look like none: a sentence, both scripts in one, a letter, a word that the names of the
 * others have too, a word before a name; and what has no shape of a name and speaks once, among others that have, or where hardly anybody speaks
 * twice.
 */
export function oddPeople({ turns }: Draft): DraftParagraph[] {
  const people = Map.groupBy(
    turns.flatMap(({ label, paragraphs }) => (label && !isOperator(label.name) ? [{ label, paragraphs }] : [])),
    ({ label }) => label.name,
  )
  const times = new Map<string, number>()
  for (const [name, [first]] of people)
    if (first?.label.sure !== true)
      for (const word of new Set(endsOf(name))) times.set(word, (times.get(word) ?? 0) + 1)
  const shared = (word: string): boolean => {
    const own = word.endsWith('.') ? 0 : (times.get(word) ?? 0)
    return own >= FEWEST && own >= people.size * SHARED
  }
  const bare = [...people].filter(([, [first]]) => first && isBare(first.label))
  const once = bare.filter(([, own]) => own.length === 1)
  const few = bare.length < people.size / 2 || once.length > people.size * HARDLY
  return [...people].flatMap(([name, own]) => {
    const [first] = own
    const odd =
      first !== undefined &&
      (isNoName(first.label) ||
        isTurned(first.label) ||
        (first.label.sure !== true && endsOf(name).some(shared)) ||
        (few && own.length === 1 && isBare(first.label)))
    return odd ? own.flatMap(({ paragraphs }) => paragraphs) : []
  })
}

/** The first and the last word of a name of several. */
function endsOf(name: string): string[] {
  const parts = name.split(' ')
  return parts.length > 1 ? [parts.at(0) ?? '', parts.at(-1) ?? ''] : []
}

/** A sentence, a letter other than those of questions and answers that no field states, both scripts in one. */
function isNoName({ name, sure }: Label): boolean {
  return (
    name.length > LONGEST ||
    /[?!。？！，]|\p{L}{4}\. \p{L}/u.test(name) ||
    (!sure && /^[B-PR-Z]$/i.test(name)) ||
    (/\p{Script=Han}/u.test(name) && /\p{Ll}{3}/u.test(name))
  )
}

/** One word with a name behind it, as a firm may stand before who is of it. */
function isTurned({ name, tail }: Label): boolean {
  if (tail === null || name.includes(' ') || hasChinese(name)) return false
  return tail.includes(' ') && isPersonName(tail) && !isRole(tail) && !isFirm(tail)
}

/** Without the shape of a name and anything beside it that says that it is one. */
function isBare({ name, tail, sure }: Label): boolean {
  if (tail !== null || sure) return false
  if (!hasChinese(name)) return !name.includes(' ') || !isPersonName(name)
  return !isChineseName(name) && !isInitialed(name) && dottedNames(name)[0] !== name
}

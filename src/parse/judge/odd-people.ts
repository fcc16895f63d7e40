import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Draft, DraftParagraph, DraftTurn } from '../draft/draft.ts'
import { isInitialed } from '../labels/chinese-label.ts'
import { dottedNames } from '../labels/chinese-names.ts'
import { isChineseName } from '../labels/chinese-surname.ts'
import { isOperator } from '../labels/operator.ts'
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
 * others have too; and what has no shape of a name and speaks once, among others that have, or where hardly anybody speaks
 * twice.
 */
export function oddPeople({ turns }: Draft): DraftParagraph[] {
  const people = Map.groupBy(
    turns.flatMap(({ label, paragraphs }) => (label && !isOperator(label.name) ? [{ label, paragraphs }] : [])),
    ({ label }) => label.name,
  )
  const words = [...people].flatMap(([name, [first]]) =>
    first?.label.sure ? [] : [name.split(' ').at(0) ?? '', name.split(' ').at(-1) ?? ''],
  )
  const shared = (word: string): boolean => {
    const times = word.endsWith('.') ? 0 : words.filter((one) => one === word).length
    return times >= FEWEST && times >= people.size * SHARED
  }
  const bare = [...people].filter(([, [first]]) => first && isBare(first.label))
  const once = bare.filter(([, own]) => own.length === 1)
  const few = bare.length < people.size / 2 || once.length > people.size * HARDLY
  return [...people].flatMap(([name, own]) => {
    const [first] = own
    const parts = name.split(' ')
    const odd =
      first !== undefined &&
      (isNoName(name) ||
        (parts.length > 1 && first.label.sure !== true && (shared(parts.at(0) ?? '') || shared(parts.at(-1) ?? ''))) ||
        (few && own.length === 1 && isBare(first.label)))
    return odd ? own.flatMap(({ paragraphs }) => paragraphs) : []
  })
}

/** A sentence, a letter other than those of questions and answers, both scripts in one. */
function isNoName(name: string): boolean {
  return (
    name.length > LONGEST ||
    /[?!。？！，]|\p{L}{4}\. \p{L}/u.test(name) ||
    /^[B-PR-Z]$/i.test(name) ||
    (/\p{Script=Han}/u.test(name) && /\p{Ll}{3}/u.test(name))
  )
}

/** Without the shape of a name and anything beside it that says that it is one. */
function isBare({ name, tail, sure }: Label): boolean {
  if (tail !== null || sure) return false
  if (!hasChinese(name)) return !name.includes(' ') || !isPersonName(name)
  return !isChineseName(name) && !isInitialed(name) && dottedNames(name)[0] !== name
}

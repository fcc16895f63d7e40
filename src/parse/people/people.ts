import type { Speaker } from '../../model/transcript.ts'
import { askers, questionsStart, spokenText, type SpokenTurn } from './sections.ts'
import { dottedNames, isChineseName } from '../labels/chinese-names.ts'
import { isRole } from '../labels/role-or-firm.ts'
import { isWelcome } from '../labels/speaker-label.ts'
import type { Draft } from '../draft/draft.ts'
import { firmBefore, firmBehind, handsOver } from './introductions.ts'
import { mergePeople } from './people-registry.ts'
import { addName, type Person } from './person.ts'
import { nameParts, sameGiven } from '../labels/person-name.ts'

/** Turns at the beginning in which people are introduced by name. */
const OPENING = 2

/** The turns with their speakers, and where questions begin. */
export interface Cast {
  turns: SpokenTurn[]
  /** Index of the first turn of questions and answers. */
  start: number
}

/**
 * Finds out who speaks: one person for all forms of a name, with the side, and what cues and introductions tell:
 * an analyst's firm, other forms of the name, the Chinese name.
 * @param company whose call it is, `null` where that is not known
 */
export function cast(draft: Draft, company: string | null): Cast {
  const labels = draft.turns.map(({ label }) => label)
  const people = mergePeople(labels, draft.participants, (turn) => {
    const unnamed = draft.turns[turn]
    return unnamed !== undefined && isWelcome(spokenText(unnamed))
  })
  const turns = draft.turns.flatMap((turn, index) => {
    const person = people[index]
    return person ? [{ ...turn, person }] : []
  })
  if (company !== null) takeHome(people, company)
  const start = findQuestions(turns, draft.questionsLine, company)
  takeSides(turns, start)
  introduce(turns)
  return { turns, start }
}

/** The speakers, in the order in which they first speak. */
export function speakers(turns: SpokenTurn[]): Speaker[] {
  return [...new Set(turns.map(({ person }) => person))].map(({ side, ...person }) => ({
    ...person,
    side: side ?? 'company',
  }))
}

/** Whose firm is the company itself is no analyst: a layout may give the firm of everybody. */
function takeHome(people: readonly Person[], company: string): void {
  const home = bareFirm(company)
  for (const person of people) {
    if (person.firm === null || person.side === 'operator' || bareFirm(person.firm) !== home) continue
    person.side = 'company'
  }
}

/** A firm without what says only that it is one. */
function bareFirm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[,.]/g, '')
    .replace(
      /(?: (?:inc|corp|corporation|co|company|ltd|limited|plc|group|holdings|nv|ag|se|sa))+$|(?:股份)?(?:有限)?公司$/,
      '',
    )
}

/** Characters at the beginning of what somebody says within which they say who they are. */
const SELF = 80

/** Who says first of all from which other firm they are, behind others, asks: `This is Ann Lee from Example Bank.` */
function askThemselves(turns: SpokenTurn[], company: string | null): void {
  const known = families(new Set(turns.map(({ person }) => person)))
  const met = new Set<Person>()
  for (const { person, paragraphs } of turns) {
    const first = !met.has(person) && [...met].some(({ side }) => side !== 'operator')
    met.add(person)
    const [{ source, translation } = { source: null, translation: null }] = paragraphs
    if (!first || person.side !== null) continue
    const text = source?.text ?? ''
    const own = mentions(text.slice(0, SELF), known).find((one) => one.person === person)
    const named = own && firmBehind(text.slice(own.end, own.end + SELF).replace(/^,? (?:here|speaking)\b/, ''))
    const chinese = [text, translation?.text ?? ''].map((one) => one.slice(0, SELF))
    const firm = named ?? chinese.flatMap((one) => firmBefore(one, person.zh[0] ?? person.name) ?? [])[0]
    if (firm === undefined || isRole(firm) || (company !== null && bareFirm(firm) === bareFirm(company))) continue
    person.side = 'analyst'
    person.firm ??= firm
  }
}

/** Where nothing else tells where questions begin, those who ask do. */
function findQuestions(turns: SpokenTurn[], questionsLine: number | null, company: string | null): number {
  const start = questionsStart(turns, questionsLine)
  askThemselves(turns, company)
  if (start < turns.length) return start
  for (const person of askers(turns)) person.side ??= 'analyst'
  return questionsStart(turns, questionsLine)
}

/** Who speaks among the prepared remarks is the company's; whom the operator lets ask is an analyst. */
function takeSides(turns: SpokenTurn[], start: number): void {
  turns.forEach(({ person }, index) => {
    const before = turns[index - 1]
    if (index < start) person.side ??= 'company'
    else if (before?.person.side === 'operator') person.side ??= handsOver(spokenText(before)) ? 'company' : 'analyst'
  })
}

/** Reads cues and introductions: the operator's turns, and the first ones. */
function introduce(turns: SpokenTurn[]): void {
  const known = families(new Set(turns.map(({ person }) => person)))
  turns.forEach((turn, index) => {
    if (turn.person.side !== 'operator' && index >= OPENING) return
    const next = turns[index + 1]?.person
    for (const { source, translation } of turn.paragraphs) {
      if (!source && turn.person.side === 'operator' && next?.side === 'analyst')
        next.firm ??= firmBefore(translation?.text ?? '', next.name)
      if (!source) continue
      const found = mentions(source.text, known)
      for (const { person, name, end } of found) {
        if (name !== person.name) addName(person.aliases, name)
        if (turn.person.side === 'operator' && person.side === 'analyst')
          person.firm ??= firmBehind(source.text.slice(end, end + 120))
      }
      nameInChinese(new Set(found.map(({ person }) => person)), source.text, translation?.text ?? '')
    }
  })
}

/** `Ann Lee, our Chief Financial Officer;`: somebody who is introduced, speaker or not, with what may be the role. */
const INTRODUCED =
  /\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}?, (?:our |the )?(?<role>\p{Lu}[\p{L} &-]{1,60}?)(?=[.,;]| and |$)/gu

/**
 * One person named in the source and one name in the translation: it is theirs, unless others are introduced there, or
 * the person has a name of one's own in Chinese, which is not written so.
 */
function nameInChinese(named: ReadonlySet<Person>, source: string, translation: string): void {
  const [person, ...others] = named
  const [name, ...more] = dottedNames(translation)
  if (!person || name === undefined || others.length > 0 || more.length > 0) return
  const introduced = [...source.matchAll(INTRODUCED)].filter(({ groups }) => isRole(groups?.['role'] ?? ''))
  if (introduced.length <= 1 && !person.zh.some(isChineseName)) addName(person.zh, name)
}

/** A person's full name in a text. */
interface NameMention {
  person: Person
  /** The name as it stands there. */
  name: string
  /** Offset behind the name. */
  end: number
}

/** Finds people by their last names. */
type Families = ReadonlyMap<string, readonly Person[]>

/** Groups people by last name, folded. Names of one word are left out. */
function families(people: Iterable<Person>): Families {
  const found = Map.groupBy(people, ({ name }) => nameParts(name).family)
  found.delete('')
  return found
}

/** More people of one last name than this are not told apart in a text. */
const NAMESAKES = 8

/**
 * Finds full names of people in an English text: a first name that can be theirs, perhaps a middle initial, and the
 * last name. A last name alone is no mention.
 */
function mentions(text: string, known: Families): NameMention[] {
  const found: NameMention[] = []
  let before: RegExpExecArray | null = null
  let first: RegExpExecArray | null = null
  for (const word of text.matchAll(/[\p{L}\p{M}'’-]{1,64}\.?/gu)) {
    const family = word[0].replace(/['’]s$|\.$/g, '')
    const namesakes = /^\p{Lu}/u.test(family) ? (known.get(family.toLowerCase()) ?? []) : []
    const given = before && /^\p{Lu}\.$/u.test(before[0]) ? first : before
    if (given && namesakes.length > 0 && namesakes.length <= NAMESAKES) {
      const person = namesakes.find((candidate) => sameGiven(nameParts(candidate.name).given, given[0].toLowerCase()))
      const end = word.index + family.length
      if (person && /^\p{Lu}/u.test(given[0])) found.push({ person, name: text.slice(given.index, end), end })
    }
    first = before
    before = word
  }
  return found
}

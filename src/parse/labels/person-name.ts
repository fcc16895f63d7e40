const PARTICLE = /^(?:de|da|di|do|dos|das|del|della|den|der|du|la|le|van|von|vom|zu|bin|binti|al|el|ben|ter|ten|y)$/
const WORD = /^(?:[a-z]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const NICKNAME = /^["“”'(]\p{Lu}[\p{L}\p{M}.-]*["“”')]$/u
const ABBREVIATION = /^(?:\p{Lu}\.)+$|^(?:Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St)\.$/u
const INITIAL = /^\p{Lu}\.?$/u
const SUFFIX = /^(?:Jr|Sr|I{1,3}|IV|Ph\.?D|CFA|CPA|M\.?D|MBA|Esq)\.?$/i
const POSSESSIVE = /\p{L}['’]s$/u
/** How papers are called that somebody's name stands in: `People's Daily`, `Barron's Weekly`. */
const PAPER = /^(?:Daily|Weekly|Times|News|Post|Journal|Herald|Press|Review)$/
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?$/i

/** Capitalised words that are said, and no name. */
const SPEECH =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening|day)|okay|ok|yes|no|yeah|hello|hi|great|perfect|right|sure|welcome|please|well|understood|bye|got it)$/i

/** How speech begins that may be written like a name: `Good Morning Everyone`. */
const GREETING = /^(?:good (?:morning|afternoon|evening|day)|thank you|thanks|hello|welcome|congrat\w*)\b/i

/** Longest name that is looked at, in characters. */
const LONGEST = 60
const MOST_WORDS = 6

/**
 * Whether a text has the shape of a person's name (or of a label such as `Unidentified Analyst`): one to six
 * capitalised words, particles, initials, nicknames in quotes or brackets, suffixes; no sentence and no figure.
 */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST || SPEECH.test(text) || GREETING.test(text)) return false
  const words = nameWords(text)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > MOST_WORDS || !WORD.test(first)) return false
  if (words.some((word) => POSSESSIVE.test(word)) && !PAPER.test(last)) return false
  // `Example Systems (XMPL)`
  if (/^\([\p{Lu}\d.:-]{2,12}\)$/u.test(last)) return false
  if (last.endsWith('.') && !ABBREVIATION.test(last) && !SUFFIX.test(last)) return false
  return PARTICLE.test(last)
    ? false
    : words.every((word) => WORD.test(word) || PARTICLE.test(word) || NICKNAME.test(word))
}

/** A comma may only stand before a suffix: `Jon Doe, Jr.` */
function nameWords(text: string): string[] {
  return text
    .replace(/, (?=\S{1,6}$)/, (comma, at: number) => (SUFFIX.test(text.slice(at + 2)) ? ' ' : comma))
    .split(' ')
}

const CAPITALS = /^(?:I{1,3}|IV|CFA|CPA|MBA)$/

/** A name that a transcript has in capitals, as it is usually written: `ANN O’NEIL` is Ann O’Neil. Initials stay. */
export function properCase(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name.split(' ').map(properWord).join(' ')
}

function properWord(word: string): string {
  const lower = word.toLowerCase()
  if (PARTICLE.test(lower)) return lower
  if (ABBREVIATION.test(word) || CAPITALS.test(word)) return word
  const upper = (start: string): string => start.slice(0, -1) + start.slice(-1).toUpperCase()
  return lower.replace(/(?:^|[-'’(“"])\p{Ll}/gu, upper).replace(/^Mc\p{Ll}/u, upper)
}

/** A name taken apart, folded to lower case without accents. */
export interface NameParts {
  /** First name, or initial. */
  given: string
  /** Last name; empty where the name is one word. */
  family: string
  /** What the name itself says he is called, or empty: a nickname, or the name behind an initial (`J. Michael Cannon`). */
  nickname: string
}

/** Takes a name apart; titles, suffixes and middle names are left out. A number is of the word before it: `Man 2` is no man. */
export function nameParts(name: string): NameParts {
  const all = nameWords(name.normalize('NFKD').replace(/\p{M}+|\s+(?=\d+$)/gu, ''))
  const words = all.filter((word) => !SUFFIX.test(word) && !TITLE.test(word) && !NICKNAME.test(word))
  const called =
    words.length > 2 && INITIAL.test(words[0] ?? '') ? words.slice(1, -1).find((word) => !INITIAL.test(word)) : ''
  const nickname = all.find((word) => NICKNAME.test(word)) ?? called ?? ''
  const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, '')
  return {
    given: fold(words[0] ?? ''),
    family: words.length > 1 ? fold(words.at(-1) ?? '') : '',
    nickname: fold(nickname),
  }
}

/** Fewest letters that a short form shares with the long one: Ron, Ronald. */
const SHORT_FORM = 3

/** Whether two first names, folded, can be one person's: equal, an initial, a short form, or a known nickname. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && (short.length === 1 || (short.length >= SHORT_FORM && !isHers(long, short))))
    return true
  return formalNames(a).some((name) => formalNames(b).includes(name))
}

/** Whether a name is a man's made a woman's: Danielle is no Daniel, Roberta no Robert. */
function isHers(long: string, short: string): boolean {
  return short.length > SHORT_FORM && /^(?:i?a|le|in[ae]|ett[ae])$/.test(long.slice(short.length))
}

/** Whether two names can be one person's by what stands before the family name, or what they say that he or she is called. */
export function sameCalled(a: NameParts, b: NameParts): boolean {
  const called = ({ given, nickname }: NameParts): string[] => (nickname === '' ? [given] : [given, nickname])
  return called(a).some((one) => called(b).some((other) => sameGiven(one, other)))
}

/** Short forms that do not begin like the name which stands behind each of them. */
const NICKNAMES = new Map(
  (
    'andy andrew|abe abraham|art arthur|barb barbara|becky rebecca|bernie bernard|bert albert robert herbert|beth elizabeth|betsy elizabeth|' +
    'betty elizabeth|bill william|billy william|bob robert|bobby robert|charlie charles|chuck charles|cindy cynthia|danny daniel|' +
    'dave david|debbie deborah|denny dennis|dick richard|donnie donald|drew andrew|ed edward edwin|eddie edward edwin|' +
    'fran francis frances|frank francis franklin|freddie frederick|gene eugene|gerry gerald gerard|ginny virginia|hal harold|hank henry|' +
    'harry henry harold|jack john|jake jacob|jeff jeffrey geoffrey|jenny jennifer|jerry gerald jerome jeremy|jim james|jimmy james|' +
    'joe joseph|joey joseph|jon jonathan john|johnny john jonathan|' +
    'kate katherine catherine|kathy katherine catherine|katie katherine catherine|katy katherine catherine|ken kenneth|kenny kenneth|' +
    'larry lawrence laurence|lenny leonard|libby elizabeth|liz elizabeth|lizzie elizabeth|maggie margaret|mandy amanda|meg margaret|' +
    'mike michael|mickey michael|mitch mitchell|molly mary|nate nathan nathaniel|ned edward|nick nicholas|patty patricia|peggy margaret|' +
    'randy randall randolph|rick richard eric|ricky richard|rob robert|robbie robert|ronnie ronald|sally sarah|sandy alexander sandra|' +
    'sasha alexander|steve stephen steven|stu stuart stewart|sue susan suzanne|ted edward theodore|terry terence teresa|tina christina|' +
    'toby tobias|tom thomas|tommy thomas|tony anthony|trish patricia|vicky victoria|will william|zach zachary|zack zachary'
  )
    .split('|')
    .map((forms) => [forms.split(' ', 1)[0], forms.split(' ')]),
)

function formalNames(given: string): string[] {
  return NICKNAMES.get(given) ?? [given]
}

/** A name as an identifier: lower case, letters and digits, joined by hyphens: `andy-jassy`. */
export function speakerId(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return (
    folded
      .replace(/['’.]+/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'speaker'
  )
}

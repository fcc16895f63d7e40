import { heading, isNote } from '../../around/heading.ts'
import { isResidue } from '../../containers/residue.ts'
import { endsSentence, type SeedLine, isSpeech } from '../../frames/seed-line.ts'
import { namedLanguage } from '../../frames/language-words.ts'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { isNameInChinese } from '../../labels/chinese-names.ts'
import { isTerm } from '../../labels/common-words.ts'
import { isOperator, OPERATOR, labelOf } from '../../labels/speaker-label.ts'
import { isPersonName } from '../../labels/person-name.ts'
import { SAID, SENTENCE } from '../form-score.ts'
import type { WrapHabit } from '../../frames/wrap-habit.ts'
import type { Widths } from '../goes-on-above.ts'
import { naming, type Candidate } from '../naming.ts'
import { LONGEST_ALONE, WAYS, type Labelled, type Way } from './label-ways.ts'
import { named } from './named-as.ts'
import { isOfTitle } from './names-by-marks.ts'

/** Fewer labels are chance; fewer names that come back, too; share of the labels whose name does. */
const FEWEST = 4
const NAMES = 2
const AGAIN = 0.6

/** Share of the paragraphs of a language that have a label, whatever is in it; of the lines, if the names show as such. */
const MOST = 0.8
const MANY = 0.2

/** Paragraphs by which it is told how labels stand. */
const SAMPLE = 200

/** Longest line that is looked at, in characters. */
const LONGEST = 20_000

/**
 * Finds who is named by what comes back at the same place beside what is said. Where nearly every paragraph of a language has
 * a label of the same form, it is a name whatever it looks like, `Old fisherman: Two hundred.`; where names show by
 * themselves, fewer do, before any mark: `Ann Lee..... Hello.`
 * @param known who is named on a line as far as its form shows
 * @param widths how lines are broken
 * @returns by index of the line
 */
export function repeatedLabels(
  lines: readonly SeedLine[],
  known: readonly (Candidate | null)[],
  widths: Widths,
): Map<number, Candidate> {
  const found = new Map<number, Candidate>()
  for (const { at, name, rest } of [...behindMarks(lines), ...addressed(lines)]) {
    const one = known[at] || lines[at]?.label ? null : naming('mark', named(name), rest, true)
    if (one) found.set(at, one)
  }
  const blank = lines.some(({ gap }, at) => gap && at > 0)
  for (const chinese of [false, true]) {
    const openings = openingsOf(lines, chinese, blank)
    if (openings.length < FEWEST) continue
    const sheet = { lines, known, habit: chinese ? widths.chinese : widths.english }
    const usual = WAYS.find((one) => usualLabels(sheet, openings.slice(0, SAMPLE), one).length > 0)
    if (!usual) continue
    for (const { at, name, rest } of usualLabels(sheet, openings, usual))
      found.set(at, { label: nameOf(name), rest, style: usual.style, certain: true })
  }
  return found
}

/** Lines, and who is named on them as far as their form shows. */
interface Sheet {
  lines: readonly SeedLine[]
  known: readonly (Candidate | null)[]
  /** How the lines of the language that is looked at are broken: a full line is no name. */
  habit: WrapHabit | null
}

/** The lines with a label, of those that come back, or that are names by their form; none where too few have one, or too few of these come back. */
function usualLabels(
  { lines, known, habit }: Sheet,
  openings: readonly number[],
  { apart, only }: Way,
): (Labelled & { at: number })[] {
  const all = openings.flatMap((at) => {
    const line = lines[at]
    const own = line && line.text.length <= LONGEST && !isNote(line.text) ? apart(line, lines[at + 1]) : null
    const next = lines[at + 1]
    const broken = line && next && own?.rest === null && habit?.full(line, next)
    return own && !broken ? [{ at, ...own }] : []
  })
  const again = comingBack(all)
  if (all.length < openings.length * MOST || again.length === 0 || saySame(all)) return []
  if (only) return all
  if (all.length < openings.length) return again
  // Where every paragraph has a label, somebody may speak once.
  const names = new Set(again.map(({ name }) => name))
  return all.filter(
    ({ at, name, rest }) =>
      names.has(name) ||
      ((known[at]?.rest ?? rest) === rest && mayBeCalled(name) && !(rest !== null && isOfTitle(rest))),
  )
}

/** One to three words in capitals, or a few Chinese characters, that are no term and no words of a sentence. */
function mayBeCalled(name: string): boolean {
  const said = isTerm(name) || SAID.test(name) || SENTENCE.test(name)
  return !said && /^(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}|[\p{Script=Han}·‧・]{1,8})$/u.test(name)
}

/** Those of some labels whose name comes back; none where too few do. */
function comingBack<One extends Labelled>(all: readonly One[]): One[] {
  const names = [...Map.groupBy(all, ({ name }) => name).values()].filter(({ length }) => length > 1)
  const again = names.flat()
  return names.length < NAMES || again.length < all.length * AGAIN ? [] : again
}

/** Whether what stands behind labels comes back with them: then it says who they are, `Ann Lee - Writer`. */
function saySame(all: readonly Labelled[]): boolean {
  const said = new Set(all.flatMap(({ name, rest }) => (rest === null ? [] : `${name}\n${rest}`)))
  return said.size > 0 && said.size < all.length * AGAIN
}

/** The first line of a language in each paragraph; where no blank lines part them, every line. */
function openingsOf(lines: readonly SeedLine[], chinese: boolean, blank: boolean): number[] {
  let open = true
  return lines.flatMap((line, at) => {
    if (!blank || line.gap || at === 0) open = true
    if (!open || line.chinese !== chinese) return []
    open = false
    return [at]
  })
}

function nameOf(written: string): Candidate['label'] {
  // `Ann Lee / EN`
  const [, untagged = written, tag = ''] = /^(.+?)\s*[/|｜·]\s*(\S{1,4})$/u.exec(written) ?? []
  const name = (namedLanguage(tag) ? untagged : written).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）.]+$/gu, '')
  if (isOperator(name) && hasChinese(name)) return labelOf(OPERATOR, null, name)
  return named(name) ?? labelOf(name, null, hasChinese(name) ? name : null)
}

const ENGLISH = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}(?: (?:\\p{Lu}\\.|[\\p{Lu}][\\p{L}\\p{M}'’-]{0,24})){0,3}"
const CHINESE = '[\\p{Script=Han}·‧・•]{2,12}?'
const BEFORE = new RegExp(
  `^(?<open>[^\\p{L}\\p{N}\\s]{0,3})(?<name>${ENGLISH}|${CHINESE})(?<mark>\\s*[^\\p{L}\\p{N}\\s·‧・•:：|｜]{1,6}(?=[\\s\\p{L}\\p{N}“「]))\\s*(?=\\S)`,
  'u',
)

/** Marks that part sentences as often as anything, or that are looked for by themselves. */
const USUAL = /^(?:[,，、;；.。!！?？:：'’"“”()（）-])$/u

/** What stands before a mark of any kind that stands behind names again and again. */
function behindMarks(lines: readonly SeedLine[]): (Labelled & { at: number })[] {
  const all = lines.flatMap(({ text }, at) => {
    const one = nameBefore(text)
    return one ? [{ at, ...one }] : []
  })
  return [...Map.groupBy(all, ({ mark }) => mark).values()].flatMap((some) => {
    const shaped = some.filter(({ name }) => mayBeName(name))
    return shaped.length >= Math.max(FEWEST, lines.length * MANY) && comingBack(shaped).length > 0 ? some : []
  })
}

function nameBefore(text: string): (Labelled & { mark: string }) | null {
  const match = BEFORE.exec(text)
  const { open = '', name = '', mark = '' } = match?.groups ?? {}
  if (!match || isTerm(name) || isNote(text)) return null
  const rest = text.slice(match[0].length)
  // `Ann Lee “Thank you.”`: all that she says is quoted.
  const quoted = /^\s*[“"「『]$/u.test(mark) && rest.search(/["”」』]/u) === rest.length - 1
  if (open === '' && USUAL.test(mark.trim()) && !quoted) return null
  return { name, rest: quoted ? rest.slice(0, -1) : rest, mark: `${open} ${mark.trim()}` }
}

/** Words of a name behind its sign. */
const MOST_WORDS = 4

/** `@Ann Lee Thank you.`, `@安·李 谢谢。`: as many words as come back behind the sign, else those that may be a name. */
function addressed(lines: readonly SeedLine[]): (Labelled & { at: number })[] {
  const all = lines.flatMap(({ text }, at) => {
    const words = text.startsWith('@') ? text.slice(1).split(/\s+/) : []
    const heads = words
      .slice(0, Math.min(MOST_WORDS, words.length - 1))
      .map((_, end) => ({ at, name: words.slice(0, end + 1).join(' '), rest: words.slice(end + 1).join(' ') }))
    return heads.length > 0 ? [heads] : []
  })
  if (all.length < Math.max(FEWEST, lines.length * MANY)) return []
  const counts = Map.groupBy(all.flat(), ({ name }) => name)
  const times = (name = ''): number => counts.get(name)?.length ?? 0
  return all.flatMap((heads) => {
    const own = heads.filter(({ name }) => mayBeName(name) || /^\p{Lu}\p{L}+$/u.test(name))
    const often = Math.max(2, times(heads[0]?.name) * AGAIN)
    return (
      own.findLast(({ name }) => times(name) >= often) ?? own.find(({ name }) => name.includes(' ')) ?? heads[0] ?? []
    )
  })
}

function mayBeName(name: string): boolean {
  return isOperator(name) || isNameInChinese(name) || (name.includes(' ') && isPersonName(name))
}

/**
 * Names alone on their lines that have not the shape of one, `Analyst from Example Bank`, where others stand so: what comes
 * back above speech each time.
 */
export function namesAgain(
  lines: readonly SeedLine[],
  candidates: readonly (Candidate | null)[],
): Map<number, Candidate> {
  const alone = lines.flatMap(({ text, tagged }, at) => {
    const said =
      /[.?!,;。？！，；)）\]】]$/.test(text) ||
      /[，；]|\p{Script=Han}[,;]/u.test(text) ||
      (hasChinese(text) && SENTENCE.test(text))
    const no = candidates[at] || tagged || text.length > LONGEST_ALONE || said
    const shaped = !no && /^[\p{Lu}\p{Script=Han}]/u.test(text) && !heading(text) && !isResidue(text)
    return shaped ? [{ at, text }] : []
  })
  const above = ({ at }: { at: number }): boolean => {
    const [before, next] = [lines[at - 1], lines[at + 1]]
    return next !== undefined && isSpeech(next) && (!before || endsSentence(before.text))
  }
  return new Map(
    [...Map.groupBy(alone, ({ text }) => text)].flatMap(([text, all]) =>
      all.length > 1 && all.every(above)
        ? all.map(({ at }) => [at, { label: nameOf(text), rest: null, style: 'line' as const, certain: true }] as const)
        : [],
    ),
  )
}

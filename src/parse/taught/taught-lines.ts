import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { FrontLine } from '../../model/transcript.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { frontKind } from '../around/front-kind.ts'
import { heading } from '../around/heading.ts'
import { frontLines, type OpenedLine } from '../containers/opened.ts'
import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { isLabel, withoutQuotes } from '../frames/unframed.ts'
import { hasTerm } from '../labels/common-words.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { isNameInChinese } from '../labels/chinese-names.ts'
import { withoutBadges, type SpeakerLabel } from '../labels/speaker-label.ts'
import { isChineseSpeakerLine, speakerLabel } from '../labels/speaker-line.ts'
import { decideSpeakers } from '../speakers/decide-speakers.ts'
import { listedNames } from '../speakers/names/mentioned-names.ts'
import type { Named } from '../speakers/naming.ts'
import type { LayoutFit } from './layout-fit.ts'
import type { LineMatch } from './line-match.ts'
import type { TakenField } from './match-pattern.ts'
import { type SaidAbove, bare, textOf, noteOf, numbersOf } from './taught-line.ts'

/** The lines of a seed as a taught layout has them. */
export interface TaughtLines {
  lines: SeedLine[]
  /** Who is named on each line. */
  named: (Named | null)[]
  /** Lines that are no speech. */
  aside: FrontLine[]
  /** The language that comes first: that of the first text among the patterns. Absent where they have one language only. */
  first?: Language
}

/** In nats: what a publisher has said is as good as certain. */
const TAUGHT = 9

/** A name by its letters: `Zed`, `Ann van Lee` */
const NAME = /^\p{Lu}[\p{L}.'’-]*\p{Ll}(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|da|del|di|la|bin|al)){0,4}$/u

/** What stands between a name and the words behind it and between a term and its meaning alike. */
const COLON = /^\s*[:：]\s*$/

/** A line that is going to be one or two. */
interface PlacedLine {
  /** What the whole text is asked about: who is named on it, if anybody. */
  asked: SeedLine
  /** Whom the layout names on it; `null` where it leaves open whether anybody is. */
  own: Named | null
  /** What fields of the pattern say of who is named: it goes before what is read out of a name. */
  stated?: Partial<SpeakerLabel>
  /** The line where somebody is named on it. */
  named: SeedLine
  /** The line without any frame. */
  whole: SeedLine
  /** The lines where nobody is; `null` where the layout is sure that somebody is. */
  plain: SeedLine[] | null
}

/**
 * Takes lines apart as a taught layout says. Where that leaves open whether somebody is named (`{speaker}` and `{source}`
 * have the same frame, or none; only a colon parts a name from what may be text as well), the whole text tells, as in any seed.
 */
export function taughtLines(
  seed: readonly OpenedLine[],
  { layout, matches }: LayoutFit,
  listed: ReadonlySet<string>,
): TaughtLines {
  const placed: PlacedLine[] = []
  const aside: FrontLine[] = []
  let above: SaidAbove = { gap: false }
  withoutQuotes(seed, ({ text }) => hasChinese(text)).forEach((line, at) => {
    const own = placedAs(line, matches[at] ?? [], above)
    placed.push(...own)
    above = { gap: false }
    if (own.length > 0) return
    const [best] = matches[at] ?? []
    const last = placed.at(-1)
    // A time alone stands below who speaks.
    if (best?.taken.time && line.blanks === 0 && last && isLabel(last.asked.text))
      placed[placed.length - 1] = { ...last, asked: { ...last.asked, timed: true } }
    aside.push(...frontLines(line, best?.taken.heading ? 'heading' : 'residue'))
    above = { ...(best && numbersOf(line, best)), gap: true }
  })
  const asked = placed.map((one) => one.asked)
  const decided = decideSpeakers(asked, new Set([...listed, ...listedNames(asked)]))
  const lines: SeedLine[] = []
  const named: (Named | null)[] = []
  placed.forEach((line, at) => {
    const { own, named: one, whole, plain } = line
    const found = decided[at] ?? null
    // A title, a day or a field may look like anything.
    const around = own && !found && frontKind(whole, false) !== null
    const who = around ? null : own ? namedBy({ ...line, own }, found) : found
    const all = around ? [whole] : who || !plain ? [one] : plain
    lines.push(...all)
    named.push(...all.map(() => who))
  })
  const first = firstLanguage(layout)
  return { lines, named, aside, ...(first && { first }) }
}

/** Whom a line names that a pattern has: the pattern says that it does, unless it may be text as well; the whole text, whom. */
function namedBy({ own, stated, plain }: PlacedLine & { own: Named }, found: Named | null): Named | null {
  const {
    label: { name },
    rest,
  } = own
  if (found)
    return {
      ...found,
      label: { ...found.label, ...stated },
      rest: rest !== null && found.rest !== null && rest.endsWith(found.rest) ? found.rest : rest,
    }
  return plain === null || isLikely(name, rest ?? '') ? own : null
}

/** Whether what stands before a colon has the look of a name, where nothing else speaks for it. */
function isLikely(name: string, said: string): boolean {
  if (hasTerm(name) || /^\p{Ll}/u.test(said)) return false
  return hasChinese(name) ? isNameInChinese(name) : NAME.test(name)
}

function firstLanguage({ lines }: TaughtLayout): Language | null {
  const fields = lines.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'field' ? [part.field] : [])))
  const [source, translation] = [fields.indexOf('source'), fields.indexOf('translation')]
  return source === -1 || translation === -1 ? null : source < translation ? 'english' : 'chinese'
}

/** A line as the patterns have it that match it; nothing where it is of the page, or says only a number or a time. */
function placedAs(line: OpenedLine, matches: readonly LineMatch[], above: SaidAbove): PlacedLine[] {
  const [best] = matches
  // Where every text has a frame, a line of the shape of a name is one.
  const certain =
    best?.framed === 0 &&
    namesAlone(best) &&
    matches.every((match) => textsOf(match).length === 0) &&
    isShaped(line.text)
  if (certain) return spoken(line, best, above, undefined)
  if (!best || (best.framed === 0 && (namesAlone(best) || textsOf(best).length > 0))) return [open(bare(line, above))]
  const equal = matches.filter(({ framed }) => framed === best.framed)
  const [name, other] = [equal.find(namesAlone), equal.find((match) => textsOf(match).length > 0 && !namesOf(match)[0])]
  if (name && other) {
    const [taken] = namesOf(name)
    const plain = textsOf(other).map((one) => textOf(line, one, other, above))
    return taken ? [{ ...open({ ...textOf(line, { ...taken, field: 'skip' }, name, above) }), plain }] : []
  }
  if (namesOf(best).length > 0)
    return spoken(
      line,
      best,
      above,
      matches.find((match) => match !== best && textsOf(match).length > 0 && namesOf(match).length === 0),
    )
  const { note, heading: head } = best.taken
  if (textsOf(best).length > 0) return textsOf(best).map((one) => settled(textOf(line, one, best, above)))
  if (note) return [settled(noteOf(textOf(line, note, best, above)))]
  return head && heading(line.text.slice(head.start, head.end)) ? [settled(textOf(line, head, best, above))] : []
}

function isShaped(text: string): boolean {
  return heading(text) === null && (speakerLabel(text) !== null || (hasChinese(text) && isChineseSpeakerLine(text)))
}

function namesOf({ taken: { speaker, speaker_zh: chinese } }: LineMatch): TakenField[] {
  return [speaker, chinese].flatMap((one) => one ?? [])
}

function textsOf({ taken: { source, translation } }: LineMatch): TakenField[] {
  return [source, translation].flatMap((one) => one ?? []).sort((a, b) => a.start - b.start)
}

function namesAlone(match: LineMatch): boolean {
  return namesOf(match).length > 0 && textsOf(match).length === 0
}

/** A line of which the whole text tells whether it names somebody. */
function open(line: SeedLine): PlacedLine {
  return { asked: line, own: null, named: line, whole: line, plain: [line] }
}

/** A line that names nobody, whatever it looks like. */
function settled(line: SeedLine): PlacedLine {
  return { asked: { ...line, text: '', label: null }, own: null, named: line, whole: line, plain: null }
}

/** A line that names who speaks, with what is said on it. */
function spoken(line: OpenedLine, match: LineMatch, above: SaidAbove, other: LineMatch | undefined): PlacedLine[] {
  const names = [...namesOf(match), ...(match.taken.role ? [match.taken.role] : [])].sort((a, b) => a.start - b.start)
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const [words, ...more] = textsOf(match)
  const label = labelOf(line.text, match)
  const said = words ? line.text.slice(words.start, words.end) : null
  const own: Named = { label, rest: said, style: 'field', certain: true, score: TAUGHT }
  const named = textOf(line, words ?? { ...first, end: last.end }, match, above)
  const spokenName = withoutBadges(line.text.slice(first.start, first.end))
  const asked = {
    ...named,
    before: '',
    text: said === null ? spokenName : `${spokenName}: ${said}`,
    label: said === null ? speakerLabel(spokenName) : null,
  }
  const unsure = words !== undefined && other !== undefined && COLON.test(line.text.slice(last.end, words.start))
  const plain = unsure ? textsOf(other).map((one) => textOf(line, one, other, above)) : null
  return [
    { asked, own, stated: statedOf(label, match), named, whole: bare(line, above), plain },
    ...more.map((one) => settled({ ...textOf(line, one, match, above), before: '', gap: false })),
  ]
}

function statedOf({ tail, zh }: SpeakerLabel, { taken }: LineMatch): Partial<SpeakerLabel> {
  return { ...(taken.role && { tail }), ...(taken.speaker && taken.speaker_zh && { zh }) }
}

function labelOf(text: string, { taken: { speaker, speaker_zh: chinese, role } }: LineMatch): SpeakerLabel {
  const value = (one: TakenField | undefined): string | null => (one ? text.slice(one.start, one.end) : null)
  const person = (one: TakenField | undefined): string | null =>
    one ? withoutBadges(text.slice(one.start, one.end)) : null
  const [name, zh] = [person(speaker), person(chinese)]
  const own = name === null ? null : (speakerLabel(name) ?? (hasChinese(name) ? chineseLabel(name) : null))
  const other = zh === null ? null : chineseLabel(zh)
  return {
    name: own?.name ?? name ?? other?.name ?? zh ?? '',
    tail: value(role) ?? own?.tail ?? other?.tail ?? null,
    zh: other?.zh ?? zh ?? own?.zh ?? (name !== null && hasChinese(name) ? name : null),
  }
}

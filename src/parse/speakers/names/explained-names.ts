import { hasTerm } from '../../labels/common-words.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { isFullName } from '../../labels/full-name.ts'
import type { Candidate } from '../naming.ts'
import { named } from './named-as.ts'

/** Lines with initials that nothing explains, and their share of all lines, from which on they are who speaks. */
const FEWEST = 3
const MANY = 0.3

/** How transcripts made by a machine call a voice, before a list says who it is: `Speaker 1: Ann Lee`. */
const NUMBERED = /^(?:speaker|voice|说话人|說話人|发言人|發言人) \d{1,3}$/i

/** Lines that say who a numbered voice is, from which on they are a list. */
const LIST = 2

/**
 * Puts the names in place of numbered voices where a list says who they are, `Speaker 1: Ann Lee`, and several of them
 * speak below it.
 */
export function explainVoices(candidates: (Candidate | null)[]): (Candidate | null)[] {
  const list = new Map<number, Candidate['label']>()
  const names = new Map<string, Candidate['label']>()
  candidates.forEach((one, at) => {
    const label =
      one?.rest != null && NUMBERED.test(one.label.name) && !names.has(one.label.name) ? named(one.rest) : null
    if (!one || !label || label.sure) return
    list.set(at, label)
    names.set(one.label.name, label)
  })
  const speaking = new Set(candidates.flatMap((one, at) => (one && !list.has(at) ? [one.label.name] : [])))
  if ([...names.keys()].filter((name) => speaking.has(name)).length < LIST) return candidates
  return candidates.map((one, at) => {
    if (list.has(at)) return null
    const label = one && names.get(one.label.name)
    return one && label ? { ...one, label, certain: true } : one
  })
}

/**
 * Puts the names in place of initials, `AL: …`, where the text explains them, `Ann Lee（AL）：…`, where a list above or below does,
 * or where one name has these first letters. Initials that nothing explains name somebody where most of the text is set so.
 */
export function explainInitials(candidates: (Candidate | null)[], lines: readonly SeedLine[]): (Candidate | null)[] {
  const short = candidates.filter((one) => one !== null && isInitials(one)).length
  if (short === 0) return candidates
  const usual = short >= FEWEST && short >= lines.length * MANY
  const known = candidates.filter((one) => one !== null)
  const explained = new Map([
    ...listed([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]),
    ...known.map(({ initials = '', label }) => [initials, { ...label, tail: null }] as const),
  ])
  const whole = known.filter(({ label: { name } }) => name.includes(' ') && !hasTerm(name))
  const letters = Map.groupBy(whole, ({ label: { name } }) => name.replace(/(\S)\S*\s*/g, '$1').toUpperCase())
  const only = (name: string): Candidate | undefined => {
    const [one, ...others] = letters.get(name) ?? []
    return others.every(({ label }) => label.name === one?.label.name) ? one : undefined
  }
  return candidates.map((one, at) => {
    if (!one || ITEM.test(lines[at]?.text ?? '')) return null
    const own = isInitials(one) ? only(one.label.name) : undefined
    const label = explained.get(one.label.name) ?? (own && { ...own.label, tail: null })
    if (label) return { ...one, label, certain: true }
    if (!isInitials(one)) return one
    return usual ? { ...one, certain: true } : null
  })
}

/** Lines above and below all in which a list of initials stands. */
const EDGE = 40

/** `AL = Ann Lee, CEO`, and several on one line: `Participants: Ann Lee (AL), Bo Chen (BC)`. */
const ITEM = /^(?<short>[A-Z]{2,4})\s*[=＝]\s*(?<who>\S.*)$/u
const IN_ROW =
  /(?<=^|[:：,，;；、]\s*)(?<name>[^\s:：,，;；、()（）][^:：,，;；、()（）]{1,60}?)\s*[(（](?<initials>[A-Z]{2,4})[)）]/gu

/** Who is meant by initials, as a list says. */
function listed(lines: readonly SeedLine[]): [string, Candidate['label']][] {
  return lines.flatMap(({ text }) =>
    [...text.matchAll(new RegExp(ITEM, 'gu')), ...text.matchAll(IN_ROW)].flatMap(
      ({ groups = {} }): [string, Candidate['label']][] => {
        const label = named(groups['who'] ?? groups['name'] ?? '')
        return label ? [[groups['short'] ?? groups['initials'] ?? '', label]] : []
      },
    ),
  )
}

/** Who has been named in full may go by one name from then on: `Ann Lee: …`, `Lee: …` */
export function explainShort(candidates: (Candidate | null)[]): (Candidate | null)[] {
  const full = new Set(candidates.flatMap((one) => (one && isFullName(one.label.name) ? [one.label.name] : [])))
  const parts = Map.groupBy(
    [...full].flatMap((name) => [name.split(' ').at(0) ?? '', name.split(' ').at(-1) ?? '']),
    (part) => part,
  )
  return candidates.map((one) =>
    one && one.style !== 'line' && one.rest !== null && parts.get(one.label.name)?.length === 1
      ? { ...one, certain: true }
      : one,
  )
}

function isInitials({ label, certain }: Candidate): boolean {
  return !certain && /^[A-Z]{2,4}$/.test(label.name)
}

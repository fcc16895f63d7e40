import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { heading } from '../around/heading.ts'
import { isFieldName } from '../around/front-kind.ts'
import { type SeedLine, endsSentence, isSpeech } from '../frames/seed-line.ts'
import { isTerm } from '../labels/common-words.ts'
import { isOperator } from '../labels/speaker-label.ts'
import { isTitle, isPosition } from '../labels/role-or-firm.ts'
import { candidates as candidatesOf } from './candidate.ts'
import { type Candidate, type NamingStyle, NAME_SURE, type Named } from './naming.ts'
import { explainInitials, explainShort, explainVoices } from './names/explained-names.ts'
import { namesAgain, repeatedLabels } from './names/repeated-labels.ts'
import { mentionedNames } from './names/mentioned-names.ts'
import { nameInBoth } from './names/name-in-both.ts'
import { unnamedQuestions } from './unnamed-questions.ts'
import { SPEAKER_WEIGHTS } from './speaker-weights.ts'
import { labelsJoined } from './labels-joined.ts'
import { formScore, isShortWhole } from './form-score.ts'
import { type Widths, widthsOf, goesOn } from './goes-on-above.ts'

/** Speakers that the container itself names, from which on no line does. */
const FIELDS = 3

/**
 * Decides which lines name who speaks. Every name is judged by its form, by how its lines are set, and by what the whole
 * text says of it.
 * @param listed names that a list of participants or the front matter has
 * @returns for each line who is named on it, or `null`
 */
export function decideSpeakers(lines: readonly SeedLine[], listed: ReadonlySet<string> = new Set()): (Named | null)[] {
  const joined = labelsJoined(lines)
  const whole = joined.map(({ line }) => line)
  return decided(whole, listed).flatMap((one, at) => Array.from({ length: joined[at]?.count ?? 0 }, () => one))
}

function decided(lines: readonly SeedLine[], listed: ReadonlySet<string>): (Named | null)[] {
  const widths = widthsOf(lines)
  const fields = lines.filter(({ marks }) => marks.speaker).length >= FIELDS
  const found = lines.map((line, at) =>
    (fields && !line.marks.speaker) || isFieldName(lines[at - 1]?.text ?? '')
      ? []
      : candidatesOf(line, [lines[at - 1], lines[at + 1]]),
  )
  const habits = usual(found)
  const likely = found.map((some) => likeliest(some, habits))
  const labelled = fields ? new Map<number, Candidate>() : repeatedLabels(lines, likely, widths)
  const shaped = explainVoices(explainShort(explainInitials(likely, lines))).map((one, at) => {
    const other = labelled.get(at)
    if (!one || !other) return one ?? other ?? null
    return one.rest === other.rest || one.certain ? { ...one, certain: true } : other
  })
  const again = !fields && takingTurns(lines, shaped) ? namesAgain(lines, shaped) : null
  const candidates = again ? shaped.map((one, at) => one ?? again.get(at) ?? null) : shaped
  const count = new Map<string, number>()
  for (const one of candidates) if (one) count.set(keyOf(one), (count.get(keyOf(one)) ?? 0) + 1)
  const mentioned = mentionedNames(lines, candidates)
  const forms = candidates.map((one, at) =>
    one === null
      ? -Infinity
      : formScore(one) +
        (listed.has(one.label.name) ? SPEAKER_WEIGHTS.listed : 0) +
        comesBack(one, count) +
        (mentioned.has(keyOf(one))
          ? isShortWhole(one)
            ? SPEAKER_WEIGHTS.mentionedWhole
            : SPEAKER_WEIGHTS.mentioned
          : 0) +
        placeScore(lines, candidates, at, widths),
  )
  for (const chinese of [false, true]) {
    const opening = lines.findIndex(
      (line, at) =>
        line.chinese === chinese &&
        (candidates[at] ? formScore(candidates[at]) > 0 : isSpeech(line) && endsSentence(line.text)),
    )
    const one = candidates[opening]
    // The first line may be a title; what stands below one and above speech is who speaks.
    const below = opening > 0 || (lines[0]?.number ?? 1) > 1
    if (one && (one.style !== 'line' || formScore(one) >= NAME_SURE || below || one.label.tail !== null))
      forms[opening] = (forms[opening] ?? 0) + SPEAKER_WEIGHTS.opens
  }
  const turns = takingTurns(lines, candidates)
  const trust = trustOf(candidates, forms)
  const named = candidates.map((one, at): Named | null => {
    if (!one) return null
    const score =
      (forms[at] ?? 0) +
      SPEAKER_WEIGHTS.style[one.style] +
      SPEAKER_WEIGHTS.trusted * (trust.get(settingOf(one)) ?? 0) +
      (turns && one.style === 'line' && formScore(one) > 0 ? SPEAKER_WEIGHTS.takesTurns : 0)
    return score > 0 ? { ...one, score } : null
  })
  rolesBelow(lines, named)
  nameInBoth(lines, candidates, named)
  for (const [at, one] of unnamedQuestions(lines, named)) named[at] = { ...one, score: NAME_SURE }
  return named
}

/** Names alone on their lines that show, from this many on, that people take turns, and the share below which somebody speaks. */
const TURNS = 3

const SPEAKING = 0.9

/** Whether below nearly every line that may be a name alone there is speech, as where people take turns. */
function takingTurns(lines: readonly SeedLine[], candidates: readonly (Candidate | null)[]): boolean {
  let [names, spoken] = [0, 0]
  candidates.forEach((one, at) => {
    if (one?.style !== 'line' || one.rest !== null || formScore(one) <= 0) return
    const [above, below] = [lines[at - 1], lines[at + 1]]
    names += 1
    if (
      !candidates[at + 1] &&
      below &&
      isSpeech(below) &&
      (!above || lines[at]?.gap || endsSentence(above.text) || candidates[at - 2])
    )
      spoken += 1
  })
  return names >= TURNS && spoken >= names * SPEAKING
}

/** How many lines name somebody in each way whose name shows by itself that it is one. */
function usual(all: readonly Candidate[][]): Map<NamingStyle, number> {
  const counts = new Map<NamingStyle, number>()
  for (const one of all.flat()) if (formScore(one) > 0) counts.set(one.style, (counts.get(one.style) ?? 0) + 1)
  return counts
}

/** Of several ways in which a line may name somebody the one in which most lines do. */
function likeliest(some: readonly Candidate[], habits: ReadonlyMap<NamingStyle, number>): Candidate | null {
  // `Ann Lee | One more: what about glass?`: words are said rather than who somebody is.
  const tailSaid = ({ label: { name, tail } }: Candidate): boolean =>
    tail !== null &&
    !isPosition(tail) &&
    some.some(({ label, rest }) => label.name === name && label.tail !== tail && rest?.startsWith(tail) === true)
  const score = (one: Candidate): number =>
    (tailSaid(one) ? SPEAKER_WEIGHTS.tailSaid : 0) +
    formScore(one) +
    SPEAKER_WEIGHTS.style[one.style] +
    Math.log2(1 + (habits.get(one.style) ?? 0))
  return some.reduce<Candidate | null>((best, one) => (best === null || score(one) > score(best) ? one : best), null)
}

/** One name, whatever its writing. */
export function keyOf({ label }: Candidate): string {
  return label.name.toLowerCase()
}

function comesBack(one: Candidate, count: ReadonlyMap<string, number>): number {
  const times = count.get(keyOf(one)) ?? 1
  const worth = SPEAKER_WEIGHTS.comesBack * Math.min(3, Math.log2(times))
  return isTerm(one.label.name) && one.label.side === undefined && !one.certain ? worth / 3 : worth
}

/** What stands around the line. */
function placeScore(
  lines: readonly SeedLine[],
  candidates: readonly (Candidate | null)[],
  at: number,
  widths: Widths,
): number {
  const one = candidates[at]
  const line = lines[at]
  const next = candidates[at + 1]
  if (!one || !line) return 0
  let score =
    !(one.rest === null
      ? isOperator(one.label.name) || one.label.sure
      : line.marks.cue &&
        one.label.side === undefined &&
        formScore(one) > (line.chinese ? SPEAKER_WEIGHTS.familyName : 0)) &&
    goesOn(lines[at - 1], line, lines[at + 1], widths)
      ? SPEAKER_WEIGHTS.goesOnAbove
      : 0
  if (one.rest !== null) return score
  const below = lines[at + 1]
  // `Answer` may stand above who answers.
  const above = lines[at - 1]?.text ?? ''
  const isFirst = line.gap || heading(above) !== null || endsSentence(above)
  if (below && !below.gap && isFirst && !line.chinese && isPosition(below.text) && isTitle(below.text))
    score += SPEAKER_WEIGHTS.position
  const isTwin = (place: number): boolean => {
    const other = candidates[place]
    const both = hasChinese(lines[place]?.text ?? '') !== hasChinese(line.text)
    return other?.rest === null && other.style === one.style && (both || keyOf(other) === keyOf(one))
  }
  if (isTwin(at + 1) || isTwin(at - 1)) score += SPEAKER_WEIGHTS.doubled
  else if (!below || below.marks.heading > 0 || (next?.rest === null && next.style === one.style))
    score += SPEAKER_WEIGHTS.nobodySpeaks
  return score
}

/** How a name is set, and whether words stand behind it: `Macau: not this year.` is said where names stand alone. */
function settingOf({ style, rest }: Candidate): string {
  return `${style} ${rest === null}`
}

/** For each way to set names, the share of its lines whose name is sure by itself. */
function trustOf(candidates: readonly (Candidate | null)[], forms: readonly number[]): Map<string, number> {
  const all = candidates.flatMap((one, at) =>
    one ? [{ setting: settingOf(one), sure: (forms[at] ?? 0) >= NAME_SURE }] : [],
  )
  const groups = [...Map.groupBy(all, ({ setting }) => setting)]
  return new Map(groups.map(([setting, some]) => [setting, some.filter(({ sure }) => sure).length / some.length]))
}

function isStyledOnly({ text, marks }: SeedLine): boolean {
  return marks.bold >= text.length && marks.heading === 0 && !endsSentence(text)
}

/** What stands below a name and is a role or a firm and a role, belongs to it: `Analyst, Example Bank`. */
function rolesBelow(lines: readonly SeedLine[], decided: (Named | null)[]): void {
  decided.forEach((one, at) => {
    const below = lines[at + 1]
    if (one?.rest !== null || one.label.tail !== null || isOperator(one.label.name) || !below || below.tagged) return
    // `### Ann Lee` and below it `*首席执行官 · CEO*`
    const styled = one.style === 'heading' && !decided[at + 1] && isStyledOnly(below)
    // `Ann Lee` and below it `主持人`
    const hosts = !hasChinese(one.label.name) && below.chinese && !below.gap && isOperator(below.text)
    if (styled || hosts || (!below.gap && isPosition(below.text)))
      decided[at + 1] = { ...one, label: { ...one.label, tail: below.text } }
  })
}

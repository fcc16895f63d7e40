import { oneOf } from '../../figures/shared/pattern.ts'
import type { Figure } from '../../model/figure.ts'
import type { CheckedCall } from '../checked-call.ts'
import { matchesOf } from '../../text/matches-of.ts'

/** A quantity that a speaker gives by its name: the revenue of the whole company, of one segment. */
export interface NamedQuantity {
  /** `revenue`, `operating income`. */
  metric: string
  /** Whose it is: `company`, or the name of a segment in lower case. */
  scope: string
  /** The text calls it a segment, division or business of the company. */
  part: boolean
  figure: Figure
  paragraph: string
  text: string
}

const METRICS: [RegExp, string][] = [
  [/\b(?:total )?(?:net )?revenues?\b|\bnet sales\b/gi, 'revenue'],
  [/\boperating (?:income|profit)\b/gi, 'operating income'],
  [/\bnet (?:income|profit)\b/gi, 'net income'],
  [/\bfree cash flow\b/gi, 'free cash flow'],
  [/\bgross profit\b/gi, 'gross profit'],
]

/** What follows a metric's name where something else is meant: `revenue growth`, `revenue run rate`. */
const OTHER_THING = new RegExp(
  `^(?: |-)${oneOf(`growth run guidance per\\b backlog target guide mix share contribution recognition base stream margin
    expectations? outlook impact headwind tailwind`)}`,
  'i',
)
/** What stands before it then: `deferred revenue`, `non-operating income`, `advertising revenue` is told apart by scope. */
const OTHER_BEFORE = /(?:\bnon-|\bdeferred |\bcost of |\bremaining |\brecurring |\bincremental |\badditional |\bof )$/i
/** The clause speaks of another time, or of what may be. */
const OTHER_TIME = new RegExp(
  `\\b${oneOf(`last prior previous next_(?:quarter|year|\\w+_months) full fiscal compared versus vs expect\\w* guid\\w+ forecast
    outlook estimat\\w+ target\\w* anticipat\\w+ will would could between year_ago a_year_earlier half annual\\w*
    run[-_]rate since cumulative total_of over_the`)}\\b`,
  'i',
)
const WHOLE = oneOf("worldwide total consolidated company(?:-wide|'s)? group overall")
const COMPANY = new RegExp(
  `\\b${WHOLE}\\b|\\bwe(?:'re|’re| are)? ${oneOf('report deliver generat post achiev record')}(?:ed|ing)?\\b`,
  'i',
)
const SEGMENT = /\b((?:[A-Z][\w&+-]{0,30})(?: (?:and |of )?[A-Z][\w&+-]{0,30}){0,4}) (?:segment|business|division)/
const SEGMENTS = new RegExp(SEGMENT, 'g')
const IS = oneOf('was were is are of totaled totalled reached came_in_at grew_to increased_to at :')
const VERB = new RegExp(`^[^.;]{0,30}?\\b${IS} (?:approximately |about |a record )?$`)

/**
 * Finds the quantities of this quarter that the English text gives by name. Whatever is not surely the same quantity is
 * left out: other periods, guidance, parts without a name, amounts with `over` or `about`.
 */
export function namedQuantities({ transcript, sourceFigures }: CheckedCall): NamedQuantity[] {
  if (transcript.sourceLang !== 'en') return []
  const found = transcript.turns
    .filter(({ section }) => section === 'prepared')
    .flatMap((turn) =>
      turn.paragraphs.flatMap((paragraph) => {
        if (!paragraph.source) return []
        const figures = sourceFigures(paragraph).filter(
          (one) => one.kind === 'money' && !one.vague && one.low === one.high && one.bound === null,
        )
        return figures.length === 0 ? [] : quantitiesIn(paragraph.source.text, paragraph.id, figures)
      }),
    )
  const parts = new Set(
    transcript.turns.flatMap((turn) => turn.paragraphs.flatMap(({ source }) => segmentsIn(source?.text ?? ''))),
  )
  return found.map((one) => ({ ...one, part: parts.has(one.scope) }))
}

function segmentsIn(text: string): string[] {
  return matchesOf(SEGMENTS, text).map((match) => scopeName(match[1] ?? ''))
}

/** `Our International` is the segment `international`. */
function scopeName(words: string): string {
  return words.replace(/^(?:(?:The|Our|In|Moving|For|And) )+/i, '').toLowerCase()
}

function quantitiesIn(text: string, paragraph: string, all: Figure[]): NamedQuantity[] {
  const found: NamedQuantity[] = []
  let scope: string | null = null
  for (const { sentence, start } of sentences(text)) {
    scope = scopeOf(sentence) ?? scope
    const figures = all
      .filter(({ place }) => place.start >= start && place.end <= start + sentence.length)
      .map((one) => ({ ...one, place: { start: one.place.start - start, end: one.place.end - start } }))
    if (figures.length === 0) continue
    for (const [pattern, metric] of METRICS) {
      for (const match of matchesOf(pattern, sentence)) {
        const own = ownScope(sentence.slice(0, match.index)) ?? scope
        const figure = figureOf(sentence, figures, match.index, match.index + match[0].length)
        if (!figure || own === null) continue
        const place = { start: figure.place.start + start, end: figure.place.end + start }
        found.push({
          metric,
          scope: own,
          part: false,
          figure: { ...figure, place },
          paragraph,
          text: sentence.slice(figure.place.start, figure.place.end),
        })
      }
    }
  }
  return found
}

const SENTENCE = /(?:[^.;!?]|\.(?=\S))+[.;!?]?/g

function* sentences(text: string): Generator<{ sentence: string; start: number }> {
  for (const match of matchesOf(SENTENCE, text)) yield { sentence: match[0], start: match.index }
}

/** What a whole sentence speaks of; `null` where it does not say. */
function scopeOf(sentence: string): string | null {
  const segment = SEGMENT.exec(sentence)?.[1]
  if (segment) return scopeName(segment)
  return COMPANY.test(sentence) ? 'company' : null
}

/** What the words right before a metric say of it. `null` where they say nothing. */
function ownScope(before: string): string | null {
  const words = before.slice(-60)
  const segment =
    /\b((?:[A-Z][\w&+-]*)(?: (?:and |of )?[A-Z][\w&+-]*){0,3})(?: segment)? (?:(?:first|second|third|fourth|quarterly|quarter)[- ]?(?:quarter )?)?$/.exec(
      words,
    )?.[1]
  if (/\b(?:worldwide|total|consolidated) (?:net )?$/i.test(words)) return 'company'
  if (segment && !/^(?:The|Our|In|And|We|For|Q[1-4]|Total|Worldwide|First|Second|Third|Fourth)$/.test(segment))
    return scopeName(segment)
  return /[a-z]+ $/.test(words) && !/\b(?:the|our|in|of|and|quarter|our total|its) $/i.test(words)
    ? `other ${words.trim().split(' ').at(-1) ?? ''}`
    : null
}

/** The figure that a metric at a place is said to be. */
function figureOf(sentence: string, figures: Figure[], start: number, end: number): Figure | null {
  if (OTHER_THING.test(sentence.slice(end)) || OTHER_BEFORE.test(sentence.slice(0, start))) {
    if (!/[\d)] ?(?:billion|million) (?:in|of) $/.test(sentence.slice(0, start))) return null
  }
  const after = figures.find(({ place }) => place.start > end)
  const before = figures.findLast(({ place }) => place.end < start)
  const chosen =
    after && VERB.test(sentence.slice(end, after.place.start))
      ? after
      : before && /^ (?:in|of) (?:[\w-]+ ){0,1}$/.test(sentence.slice(before.place.end, start))
        ? before
        : null
  if (!chosen || (chosen.direction !== null && chosen === before)) return null
  const stop = Math.max(end, chosen.place.end)
  const clause = sentence.slice(0, stop) + (/^[^,;]{0,60}/.exec(sentence.slice(stop))?.[0] ?? '')
  return OTHER_TIME.test(clause) ? null : chosen
}

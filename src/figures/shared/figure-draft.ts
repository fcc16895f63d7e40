import type { CalendarDate, Figure, FigureKind } from '../../model/figure.ts'

/** Kinds of figures that rise and fall. */
export const MOVING: ReadonlySet<FigureKind> = new Set([
  'money',
  'percent',
  'points',
  'count',
  'duration',
  'multiple',
  'fraction',
  'measure',
  'digits',
])

/** Kinds of figures of which the words around them make nothing else. */
export const TONELESS: ReadonlySet<FigureKind> = new Set(['label', 'ordinal', 'quarter', 'half', 'ratio', 'time'])

/** A number as it stands in a text, before its unit is known. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** The step of the last digit given; 0 for words. */
  step: number
  /** What the scale word after it multiplies it by; 1 without one. */
  scale: number
  vague: boolean
  /** It is written in digits. */
  digits: boolean
}

/** A figure on its way: with what joining it to its neighbours needs to know. */
export interface FigureDraft extends Figure {
  /** What the scale word multiplied it by; 1 without one. */
  scale: number
  /** Nothing stands with it that says what it counts. */
  bare: boolean
}

/**
 * Makes a figure of a numeral; what is not given is open.
 * @param kind what it counts
 * @param numeral where it stands and how much it is
 * @param more fields that differ from the default
 */
export function draft(kind: FigureKind, numeral: Numeral, more: Partial<FigureDraft> = {}): FigureDraft {
  return {
    kind,
    low: numeral.value,
    high: numeral.value,
    falling: false,
    unit: null,
    currency: null,
    precision: numeral.step,
    vague: numeral.vague,
    band: false,
    open: false,
    negative: false,
    direction: null,
    course: null,
    result: null,
    bound: null,
    end: null,
    role: null,
    per: null,
    firmness: kind === 'label' ? 'none' : numeral.digits || numeral.scale > 1 ? 'firm' : 'soft',
    date: null,
    place: { start: numeral.start, end: numeral.end },
    scale: numeral.scale,
    factor: 1,
    bare: false,
    ...more,
  }
}

/** A number written in digits; words can be had by overriding. */
export function numeral(start: number, end: number, value: number, more: Partial<Numeral> = {}): Numeral {
  return { start, end, value, step: 0, scale: 1, vague: false, digits: false, ...more }
}

/** A date; a month alone is soft, since a translator may say `last month`. */
export function dated(start: number, length: number, date: CalendarDate): FigureDraft {
  const value = (date.year ?? 0) * 10000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  const whole = date.day !== null || date.year !== null
  return draft('date', numeral(start, start + length, value), { date, firmness: whole ? 'firm' : 'soft' })
}

/** Ten years by the first of them; of two digits, the century is open: the last one that has begun them is taken. */
export function decadeFigure(start: number, length: number, first: number): FigureDraft {
  const value = first >= 100 ? first : first + (first < 30 ? 2000 : 1900)
  const open = first < 100
  return draft('year', numeral(start, start + length, value, { digits: !open }), { unit: 'decade', open })
}

/** The same figure, `factor` times as large. */
export function times(base: FigureDraft, factor: number): FigureDraft {
  const { low, high, precision } = base
  return {
    ...base,
    low: low * factor,
    high: high * factor,
    precision: precision * factor,
    factor: base.factor * factor,
  }
}

/** Value and step of digits such as `1,557.25`. */
export function readDigits(digits: string): { value: number; step: number } {
  const plain = digits.replaceAll(',', '')
  const point = plain.indexOf('.')
  return { value: Number(plain), step: point < 0 ? 1 : 10 ** (point + 1 - plain.length) }
}

/**
 * Matches a sticky pattern at a place.
 * @param pattern has the `y` flag
 */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place
  return pattern.exec(text)
}

/** Numbers of telephones and the like: three groups of digits or more; aircraft: `737-800`. */
const GROUPED = /7\d7-\d{1,3}(?![\d%.])|\(?\d{1,4}\)?(?:[- ]\(?\d{2,4}\)?){2,5}(?![\d,.]\d|%)|\d{1,4}(?:-\d{1,4}){2,5}/y

/** A telephone number at a place, as a label. */
export function groupedDigits(text: string, start: number): FigureDraft | null {
  const match = at(GROUPED, text, start)
  return match?.[0].includes('-') && !/^\d{4}-\d\d-\d\d$/.test(match[0])
    ? draft('label', numeral(start, start + match[0].length, Number(match[0].replace(/\D/g, ''))))
    : null
}

/** The text before a place, at most `length` UTF-16 units of it. */
export function before(text: string, place: number, length: number): string {
  return text.slice(Math.max(0, place - length), place)
}

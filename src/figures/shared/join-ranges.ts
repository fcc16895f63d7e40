import { before, times, type FigureDraft } from './figure-draft.ts'

/** How two figures that stand close together belong to each other. */
export type Joint = 'range' | 'movement' | 'list' | null

/** Says how two neighbouring figures are joined, from the text around and between them. */
export type FindJoint = (text: string, first: FigureDraft, second: FigureDraft) => Joint

/**
 * Joins the two bounds of a range to one figure (`30%-to-40%`, `1,590 亿至 1,640 亿美元`), and gives a figure without a
 * unit the unit of the next where the text names it once (`90 and 70 basis points`).
 * @param found figures in the order of the text
 */
export function joinRanges(text: string, found: FigureDraft[], jointOf: FindJoint): FigureDraft[] {
  const joined: FigureDraft[] = []
  let pending: FigureDraft | undefined
  for (const [index, next] of found.entries()) {
    const joint = pending && !isEither(text, next, found[index + 1]) ? jointOf(text, pending, next) : null
    if (!pending || !joint) {
      if (pending) joined.push(pending)
      pending = next
      continue
    }
    const [first, second] = shareUnit(text, pending, next, joint)
    const whole = joint === 'range' && !isRange(first) && !isRange(second) ? range(first, second) : null
    if (!whole) joined.push(first)
    pending = whole ?? second
  }
  if (pending) joined.push(pending)
  return joined
}

/** `from 15,000 to 6 or 7 thousand`: both of two are what it goes to. */
function isEither(text: string, one: FigureDraft, next: FigureDraft | undefined): boolean {
  return next !== undefined && one.bare && text.slice(one.place.end, next.place.start) === ' or '
}

function isRange(one: FigureDraft): boolean {
  return one.low !== one.high && !one.band
}

function shareUnit(text: string, first: FigureDraft, second: FigureDraft, joint: Joint): [FigureDraft, FigureDraft] {
  const hundreds =
    joint === 'range' &&
    first.bare &&
    first.low < 10 &&
    second.scale > 100 &&
    HUNDREDS.test(text.slice(second.place.start))
  if (hundreds) return shareUnit(text, times(first, 100), second, joint)
  // `Java 8 to 11`, `tier 2 and 3`
  const isNumbered =
    first.kind === 'label' || (first.kind === 'ordinal' && /\d/.test(text.slice(first.place.start, first.place.end)))
  if (isNumbered && second.bare && second.scale === 1)
    return [first, { ...second, kind: first.kind, firmness: first.firmness }]
  // `at 4.55 and $750 million`
  const isSigned = joint === 'list' && /^\p{Sc}/u.test(text.slice(second.place.start))
  // `the first half minus 12 and the second minus 4`
  const isOther = second.kind === 'ordinal' && /\bthe $/.test(before(text, second.place.start, 4))
  if (
    first.bare &&
    !second.bare &&
    !isSigned &&
    !isOther &&
    takesUnit(second) &&
    (first.scale === 1 || second.scale > 1)
  )
    return [scaleLike({ ...withUnit(first, second) }, second), second]
  if (joint === 'movement' && first.kind === 'duration' && second.bare) return [first, withUnit(second, first)]
  if (first.kind === 'money' && second.kind === 'money') {
    const currency = first.currency ?? second.currency
    const left = joint !== 'list' ? scaleLike({ ...first, currency }, second) : { ...first, currency }
    return [left, scaleDown({ ...second, currency: second.currency ?? currency }, joint === 'list' ? null : first)]
  }
  // `came down six cents to 52`
  const isOfCents = first.kind === 'money' && first.factor === CENT && second.bare && Number.isInteger(second.low)
  if (isOfCents && joint !== 'list' && second.scale === 1) return [first, withUnit(second, first)]
  // `$13 billion to 17.5 billion`, `4 亿到 5 亿个`: the second is bare, or both count.
  if (first.kind === 'money' && second.bare && (joint !== 'list' || second.scale > 1)) {
    const money = { ...second, kind: 'money' as const, currency: first.currency, bare: false, open: first.open }
    return joint === 'list' ? [first, money] : [scaleLike(first, money), second.open ? scaleDown(money, first) : money]
  }
  if (joint === 'list') return [first, second]
  const one = scaleLike(first, second)
  return [one.kind === 'count' ? { ...one, currency: one.currency ?? second.currency } : one, second]
}

/** `three to four hundred million` */
const HUNDREDS = /^[\w.]+ hundred\b/i

function takesUnit(one: FigureDraft): boolean {
  return ['money', 'percent', 'points', 'multiple', 'duration', 'measure', 'count', 'ordinal'].includes(one.kind)
}

function withUnit(bare: FigureDraft, model: FigureDraft): FigureDraft {
  const { kind, unit, currency, factor } = model
  return times({ ...bare, kind, unit, currency, bare: false }, factor)
}

/** `$174 to $179.5 billion`: the first has no scale of its own and takes that of the second. */
function scaleLike(first: FigureDraft, second: FigureDraft): FigureDraft {
  const small =
    first.scale === 1 &&
    second.scale > 1 &&
    !second.vague &&
    first.kind === second.kind &&
    first.unit === second.unit &&
    first.low < 10_000
  return small ? { ...times(first, second.scale), scale: second.scale } : first
}

/** `人民币 300 亿元至 310 亿元`: one of them may only say `元`. */
function isSameCurrency({ currency }: FigureDraft, { currency: other }: FigureDraft): boolean {
  return currency === other || currency === '?' || other === '?'
}

/** `from €6.1 billion to €4.9`: the second takes the scale of the first. */
function scaleDown(second: FigureDraft, first: FigureDraft | null): FigureDraft {
  return first && first.scale >= 1e6 && second.scale === 1 && second.low < 1000
    ? { ...times(second, first.scale), factor: second.factor, scale: first.scale }
    : second
}

/** How far a band and a value lie apart that are one stretch; else something moves from one to the other. */
const NEXT_BAND = 5

/** `rose 80 cents to $14.20` is no stretch of prices. */
const CENT = 0.01

function range(first: FigureDraft, second: FigureDraft): FigureDraft | null {
  // `from $7,500 to zero`: nothing is left.
  if ([first, second].some(({ high, precision }) => high === 0 && precision === 0)) return null
  if (first.kind !== second.kind || first.unit !== second.unit || first.vague || second.vague) return null
  if (first.band !== second.band && second.low - first.high > NEXT_BAND) return null
  if (
    ['label', 'date', 'ordinal', 'ratio', 'time'].includes(first.kind) ||
    (first.kind === 'money' && (!isSameCurrency(first, second) || (first.factor === CENT) !== (second.factor === CENT)))
  )
    return null
  return {
    ...second,
    currency: second.currency === '?' ? first.currency : second.currency,
    low: Math.min(first.low, second.low),
    high: Math.max(first.high, second.high),
    band: first.band || second.band,
    falling: first.low > second.low,
    precision: Math.max(first.precision, second.precision),
    negative: first.negative || second.negative,
    firmness: first.firmness === 'firm' || second.firmness === 'firm' ? 'firm' : 'soft',
    place: { start: first.place.start, end: second.place.end },
  }
}

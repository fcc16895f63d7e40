import type { Random } from '../../generated/random.ts'
import { choiceNames, valuesOf, type ChoiceName, type Layout } from './choices.ts'
import { excluded } from './excluded.ts'

/** Times that a layout is begun anew where what was drawn first leaves no value for a later choice. */
const MOST_TRIES = 1000

/** The plainest layout: the first value of every choice. */
export function plainLayout(): Layout {
  return choiceNames.reduce<Layout>((layout, name) => {
    const first = valuesOf(name)[0]?.value
    return first === undefined ? layout : { ...layout, [name]: first }
  }, PLAIN)
}

const PLAIN: Layout = {
  call: 'seed-q1',
  script: 'simplified',
  container: 'txt',
  arrangement: 'pairs',
  order: 'english',
  tag: 'none',
  number: 'none',
  numbered: 'both',
  time: 'none',
  frames: 'number-tag-time-name',
  speaker: 'colon',
  'speaker-language': 'english',
  'speaker-recurs': 'turn',
  colon: 'own',
  operator: 'caozuoyuan',
  names: 'translated',
  blanks: 'none',
  indent: 'none',
  wrap: 'none',
  punctuation: 'full',
  sections: 'none',
  head: 'none',
  furniture: 'none',
  notes: 'none',
  missing: 'none',
  ends: 'lf',
  encoding: 'utf-8',
  cues: 'lines',
  columns: 'speaker-first',
}

/** What is settled before a layout is drawn. */
export interface SettledChoices {
  /** These values are taken as they are. */
  fixed: Partial<Layout>
  /** These are never drawn: `choice=value`. */
  without: ReadonlySet<string>
}

/**
 * Draws a value of every choice, by weight, among those that go together.
 * @throws where the settled values do not go together, with the reason
 */
export function drawLayout(
  next: Random,
  { fixed, without }: SettledChoices = { fixed: {}, without: new Set() },
): Layout {
  const reason = excluded(fixed)
  if (reason !== null) throw new Error(reason)
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const layout = tryLayout(next, fixed, without)
    if (layout) return layout
  }
  throw new Error('No layout has these values.')
}

function tryLayout(next: Random, fixed: Partial<Layout>, without: ReadonlySet<string>): Layout | null {
  let drawn: Partial<Layout> = { ...fixed }
  for (const name of choiceNames) {
    if (fixed[name] !== undefined) continue
    const value: Layout[ChoiceName] | null = drawValue(name, next, drawn, without)
    if (value === null) return null
    drawn = { ...drawn, [name]: value }
  }
  return { ...PLAIN, ...drawn }
}

function drawValue<Name extends ChoiceName>(
  name: Name,
  next: Random,
  drawn: Partial<Layout>,
  without: ReadonlySet<string>,
): Layout[Name] | null {
  const open = valuesOf(name).filter(
    ({ value }) => !without.has(`${name}=${String(value)}`) && excluded({ ...drawn, [name]: value }) === null,
  )
  let at = next() * open.reduce((sum, { weight }) => sum + weight, 0)
  return open.find(({ weight }) => (at -= weight) < 0)?.value ?? null
}

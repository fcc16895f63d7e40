import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { OpenedLine } from '../containers/opened.ts'
import type { Draft } from '../draft/draft.ts'
import { endsSentence } from '../frames/seed-line.ts'
import { leadingPieces } from '../frames/pieces.ts'

/** Lines that are looked at: what holds for them holds for the rest. */
const SAMPLE = 1000
/** How much each feature of a line counts: they say the same in part. */
const TEMPER = 0.5
/** Nats by which a line must be likelier something else, as lines like it are. */
const ODD = 3
/** Columns from which on a line is longer than a name, than a name with a role, than a short sentence. */
const LENGTHS = [16, 32, 64]

/**
 * Lines that were taken for something else than the lines that look like them and stand where they stand: what most of a
 * file is tells what each of its lines should be (naive Bayes, each line judged by all others). Whatever was misread in one
 * place and not in others shows here, of any layout.
 * @returns their numbers, ascending, and how many lines were looked at
 */
export function oddLines(draft: Draft, lines: readonly OpenedLine[]): { odd: number[]; all: number } {
  const parts = partsOf(draft)
  const spoken = draft.turns.flatMap(({ line, paragraphs }) => [
    line,
    ...paragraphs.flatMap(({ source, translation }) => [
      source?.lines.at(-1) ?? line,
      translation?.lines.at(-1) ?? line,
    ]),
  ])
  const first = spoken.reduce((least, line) => Math.min(least, line), Infinity)
  const last = spoken.reduce((most, line) => Math.max(most, line), 0)
  let before = ['none', 'none']
  const rows = lines
    .filter(({ numbers: [number = 0] }) => number >= first && number <= last)
    .slice(0, SAMPLE)
    .map((line) => {
      const [number = 0] = line.numbers
      const part = parts.get(number) ?? 'none'
      const row = { number, part, features: [before.join(), ...featuresOf(line)].map((value, at) => `${at} ${value}`) }
      before = [before[1] ?? '', part]
      return row
    })
  const counts = new Map<string, number>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const values = new Map<string, Set<string>>()
  for (const { part, features } of rows) {
    count(part)
    for (const feature of features) {
      count(`${part} ${feature}`)
      const place = feature.slice(0, feature.indexOf(' '))
      values.set(place, (values.get(place) ?? new Set()).add(feature))
    }
  }
  const all = [...new Set(rows.map(({ part }) => part))]
  const odd = rows.filter(({ part: own, features }) => {
    const scores = all.map((part) => {
      const self = part === own ? 1 : 0
      const total = (counts.get(part) ?? 0) - self
      const likely = features.map((feature) => {
        const kinds = values.get(feature.slice(0, feature.indexOf(' ')))?.size ?? 1
        return Math.log(((counts.get(`${part} ${feature}`) ?? 0) - self + 0.5) / (total + 0.5 * kinds))
      })
      return { part, score: Math.log((total + 0.5) / rows.length) + TEMPER * likely.reduce((sum, one) => sum + one, 0) }
    })
    const mine = scores.find(({ part }) => part === own)?.score ?? 0
    return scores.some(({ score }) => score - mine > ODD)
  })
  return { odd: odd.map(({ number }) => number), all: rows.length }
}

/** What each line became: words of the one or of the other language, who speaks, a note, something around the call. */
function partsOf({ front, unplaced, turns }: Draft): Map<number, string> {
  const parts = new Map<number, string>()
  for (const { line } of front) parts.set(line, 'front')
  for (const { line } of unplaced) parts.set(line, 'unplaced')
  for (const { label, lines, paragraphs } of turns) {
    paragraphs.forEach((one, at) => {
      const named = at === 0 && label !== null && lines.length === 0
      for (const side of ['source', 'translation'] as const)
        one[side]?.lines.forEach((line, place) => {
          const part = `${place > 0 ? 'on' : named ? 'named' : 'said'} ${side}`
          parts.set(line, parts.has(line) && parts.get(line) !== part ? 'both' : part)
        })
      for (const note of one.notes) for (const line of note.lines) parts.set(line, 'note')
    })
    for (const line of lines) parts.set(line, 'speaker')
  }
  return parts
}

function featuresOf({ text, blanks, indent, marks }: OpenedLine): string[] {
  const [piece] = leadingPieces(text.slice(0, 80))
  const long = text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
  return [
    String(hasChinese(text)),
    String(LENGTHS.filter((length) => long > length).length),
    endsSentence(text) ? (/[:：]$/.test(text) ? 'colon' : 'sentence') : /[)\]）】>]$/.test(text) ? 'bracket' : 'open',
    piece ? piece.kind + piece.key.replace(/\p{L}+/gu, 'x') : beginning(text),
    [
      marks.bold === 0 ? 0 : marks.bold >= text.length ? 2 : 1,
      marks.heading,
      marks.list,
      marks.quote,
      marks.cell?.column,
      marks.lang,
    ].join(),
    String(Math.min(2, blanks)),
    String(Math.min(8, indent)),
  ]
}

function beginning(text: string): string {
  const shapes: [string, RegExp][] = [
    ['capital', /^\p{Lu}/u],
    ['small', /^\p{Ll}/u],
    ['letter', /^\p{L}/u],
  ]
  return shapes.find(([, shape]) => shape.test(text))?.[0] ?? 'other'
}

/**
 * Calls of invented companies, made from the two real ones: paragraph pairs are shuffled and recombined, figures and
 * names varied, the layout kept. `npm run bench -- generate-calls 100 FOLDER` writes them as seeds.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChineseLang, Side } from '../../../src/model/transcript.ts'
import { parse } from '../../../src/parse/parse.ts'
import { convert } from '../../../src/script/convert.ts'
import { random, shuffle, type Random } from './random.ts'
import { company, figureChanger, varyNames } from './vary-call.ts'

export interface GeneratedCall {
  id: string
  /** The whole seed. */
  text: string
}

/** A source paragraph with its translation, and who speaks. */
interface DrawnPair {
  source: string
  translation: string
  side: Side
}

/** A pair that can be replaced, and the lines on which it stands, from 0. */
interface PairSlot extends DrawnPair {
  sourceLine: number
  translationLine: number
}

/** A real call: its lines, and what of them can be replaced. */
interface Template {
  lines: string[]
  slots: PairSlot[]
  /** The line with which the questions begin, from 0. */
  questions: number
  script: ChineseLang
  quarter: number
}

/** The real calls are of this year, and the invented ones of this and earlier ones. */
const LAST_YEAR = 2025

/** Years of calls that one invented company gives. */
const YEARS = 16

/** Spreads starts that lie close together, and those that are as big as a date, over 32 bits (Fibonacci hashing). */
const SPREAD = 0x9e3779b1

/** Shorter paragraphs are greetings, thanks and hand-overs, by which exchanges are recognised: they stay. */
const SHORTEST = 120

/** Paragraphs at the beginning, which tell company, quarter and date: they stay too. */
const OPENING = 8

/** Whether a pair says something of its own, so that another can stand in its place. */
function isSpeech({ side, source }: DrawnPair): boolean {
  return side !== 'operator' && source.length >= SHORTEST
}

/**
 * Makes calls, half of them in the layout of each real one; the same count and seed give the same calls.
 * @param count how many
 * @param seed start of the random numbers
 */
export function* generateCalls(count: number, seed = 1): Generator<GeneratedCall> {
  const templates = readTemplates()
  const pools = templates.map(({ script }) => pool(templates, script))
  for (let index = 0; index < count; index++) {
    const which = index % templates.length
    const template = templates[which]
    const pairs = pools[which]
    if (!template || !pairs) return
    const place = Math.floor(index / templates.length)
    yield generate(
      template,
      pairs,
      Math.floor(place / YEARS),
      place % YEARS,
      random((Math.imul(seed, SPREAD) >>> 0) + index),
    )
  }
}

/**
 * Writes generated calls into a folder as `<id>.txt`.
 * @returns their ids
 */
export function writeCalls(folder: string, count: number, seed = 1): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from(generateCalls(count, seed), ({ id, text }) => {
    writeFileSync(join(folder, `${id}.txt`), text)
    return id
  })
}

/** One call with so many paragraphs or a few more: the questions and answers of a real call come again and again. */
export function callOfQuestions(paragraphs: number): GeneratedCall {
  const [template] = readTemplates()
  if (!template) return { id: 'questions', text: '' }
  const { lines, slots, questions } = template
  const again = slots.filter(({ sourceLine }) => sourceLine >= questions).length
  const rounds = Array.from({ length: Math.ceil(Math.max(0, paragraphs - slots.length) / again) }, (_, round) =>
    figureChanger(random(round))(lines.slice(questions).join('\n')),
  )
  return { id: 'questions-2025-q1', text: [...lines, ...rounds].join('\n') }
}

/** One call with so many paragraphs: the last long answer of a real call goes on and on. */
export function longCall(paragraphs: number): GeneratedCall {
  const templates = readTemplates()
  const [template] = templates
  if (!template) return { id: 'long', text: '' }
  const pairs = pool(templates, template.script).filter(({ side }) => side === 'company')
  const more = Array.from({ length: Math.max(0, paragraphs - template.slots.length) }, (_, index) => {
    const change = figureChanger(random(index))
    const { source = '', translation = '' } = pairs[index % pairs.length] ?? {}
    return `${change(source)}\n${change(translation)}`
  })
  const last = template.slots.findLast((slot) => slot.side === 'company' && isSpeech(slot))
  return { id: 'long-2025-q1', text: template.lines.toSpliced((last?.translationLine ?? 0) + 1, 0, ...more).join('\n') }
}

function readTemplates(): Template[] {
  return ['amzn-2025-q1', 'amzn-2025-q2'].map((id) => {
    const file = join('seeds', `${id}.txt`)
    const text = readFileSync(file, 'utf8')
    const { turns, speakers, translation, period } = parse({ id, file, text }).value
    const sides = new Map(speakers.map(({ id, side }) => [id, side]))
    const slots = turns.flatMap((turn) =>
      turn.paragraphs.flatMap(({ source, translation }) =>
        source && translation
          ? {
              source: source.text,
              translation: translation.text,
              side: sides.get(turn.speaker) ?? 'company',
              sourceLine: source.line - 1,
              translationLine: translation.line - 1,
            }
          : [],
      ),
    )
    const questions = (turns.find(({ section }) => section === 'qa')?.line ?? 1) - 1
    return {
      lines: text.split('\n'),
      slots,
      questions,
      script: translation?.lang ?? 'zh-Hans',
      quarter: period?.quarter ?? 1,
    }
  })
}

/** The long pairs of all templates, their Chinese in one script. */
function pool(templates: Template[], script: ChineseLang): DrawnPair[] {
  return templates.flatMap((template) =>
    template.slots
      .filter(isSpeech)
      .map(({ source, translation, side }) => ({
        source,
        side,
        translation: convert(translation, template.script, script),
      })),
  )
}

function generate(
  template: Template,
  pairs: DrawnPair[],
  companyIndex: number,
  yearsBack: number,
  next: Random,
): GeneratedCall {
  const names = company(companyIndex)
  const lines = [...template.lines]
  const drawn = Map.groupBy(shuffle(pairs, next), ({ side }) => side)
  for (const slot of template.slots.slice(OPENING)) {
    const pair = isSpeech(slot) ? drawn.get(slot.side)?.pop() : undefined
    if (!pair) continue
    const { sourceLine, translationLine } = slot
    const change = figureChanger(next)
    lines[sourceLine] = change(pair.source)
    lines[translationLine] = change(pair.translation)
  }
  const text = varyNames(lines.join('\n'), names).replace(/(?<!\d)20\d\d(?!\d)/g, (year) =>
    String(Number(year) - yearsBack),
  )
  return { id: `${names.ticker.toLowerCase()}-${LAST_YEAR - yearsBack}-q${template.quarter}`, text }
}

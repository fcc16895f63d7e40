import { readFile } from 'node:fs/promises'
import { checkedCall } from '../../src/check/checked-call.ts'
import { glossaryOf } from '../../src/check/evidence/glossary.ts'
import { rules } from '../../src/check/all-rules.ts'
import type { PairSide, Paragraph, Transcript } from '../../src/model/transcript.ts'
import { parse } from '../../src/parse/parse.ts'
import { listSeeds, seedFile, type SeedFile } from '../../src/read/seeds/read-seeds.ts'
import { settings } from '../../src/read/site/settings.ts'
import { corruptFigure, corruptionKinds, type CorruptionKind } from './corrupt-figure.ts'
import { random, type Random } from './generated/random.ts'
import { shareFound } from './search/share-found.ts'

const CORRUPTIONS = 500
const START = 20250501
const SIDES: readonly PairSide[] = ['source', 'translation']
/** Share of the corruptions that the checks should find. */
const LEAST_FOUND = 0.98
const glossary = glossaryOf([])
const figureRules = rules.filter(({ name }) => name.startsWith('figure-') && name !== 'figure-inconsistent')

/**
 * Corrupts figures of the calls, one at a time, and prints how many the checks find, by kind and language, and what they
 * find in the untouched calls.
 * @param args seeds to measure with (default: all), `--start N` for other corruptions, `--short` for the share alone
 */
export async function bench(args: string[]): Promise<void> {
  const at = args.indexOf('--start')
  const start = at < 0 ? START : Number(args[at + 1])
  const short = args.includes('--short')
  const paths = args.filter((arg, index) => arg !== '--short' && (at < 0 || (index !== at && index !== at + 1)))
  const files = paths.length > 0 ? paths.map(seedFile) : (await listSeeds(settings().value.seedsDir)).value
  const calls = await Promise.all(files.map(readCall))

  if (!short) console.log('Untouched calls: what is found is a true problem or a false alarm.')
  for (const call of short ? [] : calls) {
    const told = call.turns
      .flatMap((turn) => turn.paragraphs)
      .flatMap((paragraph) => findings(call, paragraph).map((found) => `  ¶${paragraph.n} ${found}`))
    console.log([`${call.id}: ${told.length}`, ...told].join('\n'))
  }

  const next = random(start)
  const results = new Map<string, { found: number; all: number }>()
  const missed: string[] = []
  for (let made = 0; made < CORRUPTIONS;) {
    const kind = pick(corruptionKinds, next)
    const side = pick(SIDES, next)
    const call = pick(calls, next)
    const paragraph = pick(
      call.turns.flatMap((turn) => turn.paragraphs),
      next,
    )
    const corrupted = corrupt(paragraph, side, kind, next)
    if (!corrupted) continue
    made++
    const before = new Set(findings(call, paragraph))
    const found = findings(call, corrupted).some((one) => !before.has(one))
    const key = `${kind} ${side}`
    const result = results.get(key) ?? { found: 0, all: 0 }
    results.set(key, { found: result.found + Number(found), all: result.all + 1 })
    if (!found)
      missed.push(
        `  ${key}, ${call.id} ¶${paragraph.n}: ${change(paragraph[side]?.text ?? '', corrupted[side]?.text ?? '')}`,
      )
  }
  const found = [...results.values()].reduce((sum, one) => sum + one.found, 0)
  if (!short) console.log(`\n${CORRUPTIONS} corruptions (--start ${start}):`)
  for (const [key, result] of short ? [] : [...results].sort())
    console.log(`  ${key.padEnd(22)} ${String(result.found).padStart(4)} of ${result.all}`)
  if (!short) console.log([`Not found: ${missed.length}`, ...missed].join('\n'))
  shareFound(`corruptions found (--start ${start})`, found, CORRUPTIONS, LEAST_FOUND)
}

async function readCall({ id, file, path }: SeedFile): Promise<Transcript> {
  return parse({ id, file, text: await readFile(path, 'utf8') }).value
}

function pick<Item>(items: readonly Item[], next: Random): Item {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('There is nothing to corrupt: no seeds, or no paragraphs in them.')
  return item
}

function corrupt(paragraph: Paragraph, side: PairSide, kind: CorruptionKind, next: Random): Paragraph | null {
  const passage = paragraph[side]
  if (!passage || !paragraph.source || !paragraph.translation) return null
  const text = corruptFigure(passage.text, side === 'source' ? 'en' : 'zh', kind, next)
  return text === null || text === passage.text ? null : { ...paragraph, [side]: { ...passage, text } }
}

/** What the figure rules say of one paragraph, taken by itself. */
function findings(call: Transcript, paragraph: Paragraph): string[] {
  const turns = call.turns.slice(0, 1).map((turn) => ({ ...turn, paragraphs: [paragraph] }))
  const checked = checkedCall({ ...call, turns }, glossary)
  return figureRules.flatMap((rule) =>
    (rule.find?.(checked) ?? []).map(({ actual, expected, values }) => {
      return [
        rule.name,
        actual ?? '–',
        expected ?? '–',
        String(Object.values(values).map((value) => (typeof value === 'string' ? value : value.en))),
      ].join(' | ')
    }),
  )
}

/** The place where two texts part, with some of what stands around it. */
function change(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const cut = (text: string): string => text.slice(Math.max(0, at - 18), at + 18)
  return `“${cut(before)}” → “${cut(after)}”`
}

import { isOperator } from './operator.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { onceFor } from '../text/once-for.ts'

/** How the two languages take turns in a seed; counted over the lines that are long enough to be speech. */
export interface LanguageOrder {
  /** Lines of speech in English, and with Chinese. */
  english: number
  chinese: number
  /** Turns, as far as speaker lines show them, that begin with Chinese and have English as well; and the reverse. */
  chineseFirst: number
  englishFirst: number
  /** Changes from one language to the other inside of turns, and those without a blank line in between. */
  toEnglish: { all: number, tight: number }
  toChinese: { all: number, tight: number }
  /** Share of the speech that stands in runs of two lines at least, each beside such a run in the other language. */
  inBlocks: number
}

/** A line of fewer characters may be a name or a heading, unless it ends like a sentence. */
const SHORTEST = 24

/** Chinese needs a third of the characters. */
const SHORTEST_CHINESE = 12

/** Where more of the changes have no blank line, those that have say nothing. */
const MOSTLY = 0.75

interface Run {
  chinese: boolean
  count: number
}

/** Counts how the languages take turns. One pass, kept for the dialects that ask. */
export const languageOrder: (seed: SeedText) => LanguageOrder = onceFor(count)

function count({ lines }: SeedText): LanguageOrder {
  const order: LanguageOrder = {
    english: 0,
    chinese: 0,
    chineseFirst: 0,
    englishFirst: 0,
    toEnglish: { all: 0, tight: 0 },
    toChinese: { all: 0, tight: 0 },
    inBlocks: 0,
  }
  let runs: Run[] = []
  let gap = false
  let blocks = 0
  const endTurn = () => {
    blocks += inBlocks(runs)
    if (runs.length > 1) order[runs[0]?.chinese ? 'chineseFirst' : 'englishFirst'] += 1
    runs = []
  }
  for (const line of lines) {
    gap ||= line.gap
    if (line.label && (line.label.tail !== null || line.label.name.includes(' ') || isOperator(line.label.name))) endTurn()
    if (!isSpeech(line)) continue
    order[line.chinese ? 'chinese' : 'english'] += 1
    const run = runs.at(-1)
    if (run && run.chinese === line.chinese) run.count += 1
    else runs.push({ chinese: line.chinese, count: 1 })
    if (run && run.chinese !== line.chinese) {
      const change = line.chinese ? order.toChinese : order.toEnglish
      change.all += 1
      if (!gap) change.tight += 1
    }
    gap = false
  }
  endTurn()
  order.inBlocks = blocks / Math.max(1, order.english + order.chinese)
  return order
}

function inBlocks(runs: Run[]): number {
  const long = (run: Run | undefined) => run !== undefined && run.count > 1
  return runs.reduce((sum, run, at) => sum + (long(run) && (long(runs[at - 1]) || long(runs[at + 1])) ? run.count : 0), 0)
}

/** Whether a line is long enough to be speech, or ends like a sentence. */
export function isSpeech({ text, chinese, label }: SeedLine): boolean {
  if (label) return false
  return text.length >= (chinese ? SHORTEST_CHINESE : SHORTEST) || /[.?!。？！]["”’」)）]?$/.test(text)
}

/**
 * How sure it is that the Chinese comes before the English that it translates, from 0 to 1; 0.5 where nothing tells: by
 * what turns begin with, else by which of the two stands close to the other, else by what comes first.
 */
export function chineseShare(seed: SeedText): number {
  const { english, chinese, chineseFirst, englishFirst, toEnglish, toChinese } = languageOrder(seed)
  if (english === 0 || chinese === 0) return 0.5
  const turns = chineseFirst + englishFirst
  if (turns > 1) return chineseFirst / turns
  const tight = toEnglish.tight + toChinese.tight
  // Where blank lines part the pairs, one of the two changes has none.
  const told = tight > 0 && tight < (toEnglish.all + toChinese.all) * MOSTLY
  if (told) return toEnglish.tight / tight
  return Number(seed.lines.find(isSpeech)?.chinese ?? 0.5)
}

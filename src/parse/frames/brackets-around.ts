import { isStageDirection } from '../../text/stage-direction.ts'
import type { Language } from './language-words.ts'

/** What opens and closes around whole texts; what is said in quotation marks keeps them. */
export type Brackets = readonly [open: string, close: string]

const PAIRS: readonly Brackets[] = [
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['〔', '〕'],
]

/** Fewer texts are chance, and share of the texts of a language that stand in brackets where they are its frame. */
const FEWEST = 4
const MOST = 0.6

/** Share of the other language's texts that may stand in the same brackets. */
const FEW = 0.1

/** The brackets around a whole text: `（谢谢。）`, not `（笑）谢谢（各位）`; `null` where none are, or a stage direction is in them. */
export function bracketsAround(text: string): Brackets | null {
  const [open, close] = PAIRS.find(([one, other]) => text.startsWith(one) && text.endsWith(other)) ?? []
  if (open === undefined || close === undefined || isStageDirection(text.slice(1, -1))) return null
  let depth = 0
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === open) depth += 1
    else if (text[at] === close) depth -= 1
    if (depth === 0) return null
  }
  return [open, close]
}

/** The language whose texts stand in brackets, as a translation below its original does; `null` where none does. */
export function bracketedLanguage(counts: Record<Language, { all: number; around: number }>): Language | null {
  const share = ({ all, around }: { all: number; around: number }): number => (all === 0 ? 0 : around / all)
  const { english, chinese } = counts
  if (chinese.around >= FEWEST && share(chinese) >= MOST && share(english) <= FEW) return 'chinese'
  return english.around >= FEWEST && share(english) >= MOST && share(chinese) <= FEW ? 'english' : null
}

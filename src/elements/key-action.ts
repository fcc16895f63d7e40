/** Parts of the text between which keys and buttons move. */
export type StepKind = 'paragraph' | 'turn' | 'exchange' | 'note'

/** What a key asks for. */
export type Action =
  | { act: 'step'; kind: StepKind; by: 1 | -1 }
  | { act: 'sentence'; by: 1 | -1 }
  | { act: 'view'; index: number }
  | { act: 'toggle' | 'cite' | 'search' | 'help' }

/** A key as the browser names it, with the keys held down beside it. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const STEPS: Partial<Record<string, StepKind>> = { j: 'paragraph', J: 'turn', e: 'exchange', n: 'note' }
const BACK: Partial<Record<string, StepKind>> = { k: 'paragraph', K: 'turn', E: 'exchange', N: 'note' }
const PLAIN: Partial<Record<string, Action>> = {
  t: { act: 'toggle' },
  c: { act: 'cite' },
  '/': { act: 'search' },
  '?': { act: 'help' },
  ArrowLeft: { act: 'sentence', by: -1 },
  ArrowRight: { act: 'sentence', by: 1 },
}

/**
 * What a key does on a call page, `null` where nothing: with Ctrl, Alt or ⌘ it belongs to the browser. Shift only makes
 * capitals.
 */
export function keyAction({ key, ctrlKey, metaKey, altKey }: KeyPress): Action | null {
  if (ctrlKey || metaKey || altKey) return null
  const next = STEPS[key]
  if (next) return { act: 'step', kind: next, by: 1 }
  const back = BACK[key]
  if (back) return { act: 'step', kind: back, by: -1 }
  if (/^[1-5]$/.test(key)) return { act: 'view', index: Number(key) - 1 }
  return PLAIN[key] ?? null
}

/** Parts of the text between which keys and buttons move. */
export type StepKind = 'paragraph' | 'turn' | 'exchange' | 'note'

/** What a key asks for within a paragraph, which the tools of paragraphs do. */
export type ParagraphAction = { act: 'mark' } | { act: 'sentence' | 'term'; by: 1 | -1 }

/** What a key asks for. */
export type Action =
  | { act: 'step'; kind: StepKind; by: 1 | -1 }
  | ParagraphAction
  | { act: 'view'; index: number }
  | { act: 'toggle' | 'cite' | 'find' | 'search' | 'help' }

/** The code of a key that an input method has taken for itself. */
const TAKEN = 229

/** A key as the browser names it, with the keys held down beside it. */
export interface KeyPress {
  isComposing: boolean
  keyCode: number
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const KEYS = new Map<string, Action>([
  ['j', { act: 'step', kind: 'paragraph', by: 1 }],
  ['k', { act: 'step', kind: 'paragraph', by: -1 }],
  ['J', { act: 'step', kind: 'turn', by: 1 }],
  ['K', { act: 'step', kind: 'turn', by: -1 }],
  ['e', { act: 'step', kind: 'exchange', by: 1 }],
  ['E', { act: 'step', kind: 'exchange', by: -1 }],
  ['n', { act: 'step', kind: 'note', by: 1 }],
  ['N', { act: 'step', kind: 'note', by: -1 }],
  ['ArrowLeft', { act: 'sentence', by: -1 }],
  ['ArrowRight', { act: 'sentence', by: 1 }],
  ['g', { act: 'term', by: 1 }],
  ['G', { act: 'term', by: -1 }],
  ['t', { act: 'toggle' }],
  ['c', { act: 'cite' }],
  ['f', { act: 'find' }],
  ['m', { act: 'mark' }],
  ['/', { act: 'search' }],
  ['?', { act: 'help' }],
])

/**
 * What a key does on a call page, `null` where nothing: with Ctrl, Alt or ⌘ it belongs to the browser. Shift only makes
 * capitals.
 */
export function keyAction({ key, ctrlKey, metaKey, altKey, isComposing, keyCode }: KeyPress): Action | null {
  if (ctrlKey || metaKey || altKey || isComposing || keyCode === TAKEN) return null
  return /^[1-6]$/.test(key) ? { act: 'view', index: Number(key) - 1 } : (KEYS.get(key) ?? null)
}

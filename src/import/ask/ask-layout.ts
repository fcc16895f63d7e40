import { isCancel, select, text } from '@clack/prompts'
import type { LinePattern } from '../../model/taught-layout.ts'
import { patternsOf, type DescribedLine } from '../../parse/explain/described-layout.ts'
import { readPattern } from '../../read/content/layout-pattern.ts'
import { isLayoutName } from '../../read/content/read-layouts.ts'
import { CANCELLED, type Terminal } from './ask-facts.ts'

/** What a publisher says about a layout. */
export interface LayoutAnswer {
  /** Under which name it is kept; `null` where it is not. */
  name: string | null
  /** How the lines are set, where that was changed; else `null`. */
  lines: LinePattern[] | null
}

/**
 * Asks whether the layout was understood, and whether to keep it.
 * @param taken names of layouts that are there
 */
export async function askLayout(
  lines: DescribedLine[],
  taken: ReadonlySet<string>,
  terminal: Terminal,
): Promise<LayoutAnswer | typeof CANCELLED> {
  const answer = await select({
    message: 'Is this how the lines are set?',
    options: [
      { value: 'go', label: 'Yes' },
      { value: 'keep', label: 'Yes, and keep it', hint: 'files like this one are read by it from now on' },
      { value: 'change', label: 'No, change the patterns' },
    ],
    ...terminal,
  })
  if (isCancel(answer)) return CANCELLED
  if (answer === 'go') return { name: null, lines: null }
  const changed = answer === 'change' ? await askPatterns(lines, terminal) : null
  if (changed === CANCELLED) return CANCELLED
  const name = await text({
    message: 'A name for the layout',
    placeholder: 'our-desk',
    validate: (typed = '') =>
      !isLayoutName(typed)
        ? 'Letters a to z, digits and hyphens are expected.'
        : taken.has(typed)
          ? 'There is a layout of this name.'
          : undefined,
    ...terminal,
  })
  return isCancel(name) ? CANCELLED : { name, lines: changed ?? patternsOf(lines) }
}

/** Asks for each pattern, and for more. */
async function askPatterns(lines: DescribedLine[], terminal: Terminal): Promise<LinePattern[] | typeof CANCELLED> {
  const patterns: LinePattern[] = []
  for (const {
    pattern,
    examples: [example],
  } of lines) {
    const typed = await askPattern(
      example ? `Line ${example.line}: ${example.text.slice(0, 60)}` : 'A line',
      pattern,
      true,
      terminal,
    )
    if (typed === CANCELLED) return CANCELLED
    if (typed) patterns.push(typed)
  }
  for (;;) {
    const typed = await askPattern('Another pattern (Enter: no more)', '', patterns.length > 0, terminal)
    if (typed === CANCELLED) return CANCELLED
    if (!typed) return patterns
    patterns.push(typed)
  }
}

/** Asks for one pattern; `null` where it is left out. */
async function askPattern(
  message: string,
  initialValue: string,
  optional: boolean,
  terminal: Terminal,
): Promise<LinePattern | null | typeof CANCELLED> {
  const read = (typed = ''): LinePattern | string | null =>
    typed.trim() === '' && optional ? null : readPattern(typed)
  const typed = await text({
    message,
    initialValue,
    validate: (value) => {
      const pattern = read(value)
      return typeof pattern === 'string' ? pattern : undefined
    },
    ...terminal,
  })
  if (isCancel(typed)) return CANCELLED
  const pattern = read(typed)
  return typeof pattern === 'string' ? null : pattern
}

import type { Span } from '../../model/span.ts'
import type { Fold, Folded } from './fold.ts'
import type { Form, Term } from './term.ts'

/**
 * Where a form stands in a folded text: at every unit from which on the text has the form's units. So an English term
 * is found at the beginning of words, a Chinese one anywhere, a figure as it is written.
 * @returns numbers of units, ascending
 */
export function occurrences(text: readonly string[], { units, open }: Form): number[] {
  const last = units.at(-1)
  if (last === undefined) return []
  const found: number[] = []
  for (let at = 0; at + units.length <= text.length; at++) {
    const end = text[at + units.length - 1] ?? ''
    if (!(open ? end.startsWith(last) : end === last)) continue
    let place = units.length - 2
    while (place >= 0 && text[at + place] === units[place]) place--
    if (place < 0) found.push(at)
  }
  return found
}

/** The stretches of the original text that a term covers, in order, none touching another. */
export function spansOf(text: string, folded: Folded, term: Term, fold: Fold): Span[] {
  const spans = term.forms.flatMap((form) => {
    const length = form.units.at(-1)?.length ?? 0
    return occurrences(folded.units, form).map((at) => {
      const last = at + form.units.length - 1
      const whole = folded.units[last]?.length === length
      const end = whole ? (folded.ends[last] ?? 0) : fold.endOf(text, folded.starts[last] ?? 0, length)
      return { start: folded.starts[at] ?? 0, end }
    })
  })
  return joinSpans(spans)
}

/** Puts overlapping and touching stretches together, in order. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

import type { Glossary } from '../../../check/evidence/glossary.ts'
import { onceFor } from '../../../kit/once-for.ts'
import { termId } from '../../../text/term-id.ts'
import { isWord, roleOf, type Token } from '../../tokens/token.ts'

/** The metrics that words leave open, as far as a glossary knows them. */
const metricIds = onceFor(
  ({ entries }: Glossary) => new Set(entries.flatMap(({ term, metric }) => (metric ? [termId(term)] : []))),
)

/**
 * Puts in the metric that words presume: `AWS grew 17%` is said of its revenue, `AWS segment margins` of its operating margin. Both
 * stay unsure until other words of the call bear them out.
 */
export function presumed(tokens: readonly Token[], glossary: Glossary): Token[] {
  const known = metricIds(glossary)
  return tokens.flatMap((token, index): Token[] => {
    const before = tokens[index - 1]
    const ofPart = before?.kind === 'scope' || (roleOf(before) === 'part' && tokens[index - 2]?.kind === 'scope')
    if (!ofPart || !isWord(token)) return [token]
    if (/^margins?$/i.test(token.text) && known.has('operating-margin'))
      return [
        {
          kind: 'metric',
          metric: { id: 'operating-margin', kind: 'share', unsure: true },
          start: token.start,
          end: token.end,
        },
      ]
    if ((token.role === 'up' || token.role === 'down') && known.has('revenue'))
      return [
        {
          kind: 'metric',
          metric: { id: 'revenue', kind: 'money', unsure: true },
          start: token.start,
          end: token.start,
        },
        token,
      ]
    return [token]
  })
}

import { from, to } from 'opencc-js/preset'
import type { FoldTable } from './fold-table.ts'

/** One character of the Basic Multilingual Plane: rarer ones have no Simplified form that a call would use. */
const ONE_CHARACTER = /^[\u3400-\u9fff]$/

/**
 * Which Chinese characters count as one, from OpenCC's own tables: Taiwan's and Hong Kong's forms to the standard
 * Traditional ones, those to Simplified. Character for character, so that every folded character has one place in
 * the original; words that differ by region (軟體, 软件) stay different.
 */
export function hanForms(): FoldTable {
  const simplified = characters(to['cn'])
  const standard = new Map([...characters(from['hk']), ...characters(from['tw'])])
  const table = new Map<string, string>()
  for (const form of new Set([...simplified.keys(), ...standard.keys(), ...simplified.values()])) {
    const base = baseOf(form, standard, simplified)
    if (base !== form) table.set(form, base)
  }
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Follows the forms until nothing changes; in a circle (台, 臺) the Simplified form stands for all. */
function baseOf(form: string, standard: FoldTable, simplified: FoldTable): string {
  const seen = new Set<string>()
  let base = form
  while (!seen.has(base)) {
    seen.add(base)
    const traditional = standard.get(base) ?? base
    base = simplified.get(traditional) ?? traditional
  }
  return base
}

function characters(dictionaries: unknown): Map<string, string> {
  if (Array.isArray(dictionaries)) return new Map(dictionaries.flatMap((part) => [...characters(part)]))
  const entries = typeof dictionaries === 'string' ? dictionaries.split('|').map((entry) => entry.split(' ')) : []
  return new Map(
    entries.flatMap(([form = '', base = '']) => {
      return ONE_CHARACTER.test(form) && ONE_CHARACTER.test(base) ? [[form, base] as const] : []
    }),
  )
}

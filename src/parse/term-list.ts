import { nameParts } from './person-name.ts'
import type { Prefix } from './prefix.ts'
import type { SeedLine } from './seed-line.ts'

/** Terms that stand one below the other, each once, are a glossary or a list of figures from this many on. */
const LIST = 3

/**
 * Finds the lines of glossaries and lists of figures among those that seem to begin with a name: several one below the
 * other whose names come once, and of which the text says nothing elsewhere.
 * @param once whether a line seems to begin with a name that comes only there
 * @returns indices of lines
 */
export function termLists(
  lines: readonly SeedLine[],
  likely: ReadonlyMap<number, Prefix>,
  once: (at: number) => boolean,
): number[] {
  const listed = [...likely.keys()].filter((at) => once(at) && isListed(at, once))
  if (listed.length === 0) return []
  const mentioned = mentionedNames(lines, listed.flatMap((at) => likely.get(at) ?? []))
  return listed.filter((at) => !mentioned.has(likely.get(at)?.label.name ?? ''))
}

/** Whether a line is one of several of its kind, one below the other. */
function isListed(at: number, once: (at: number) => boolean): boolean {
  let length = 1
  for (let before = at - 1; length < LIST && once(before); before--) length += 1
  for (let after = at + 1; length < LIST && once(after); after++) length += 1
  return length >= LIST
}

/** The names whose last word stands somewhere else in the text too. */
function mentionedNames(lines: readonly SeedLine[], all: Prefix[]): Set<string> {
  const families = new Map<string, string[]>()
  for (const { label } of all) {
    const { family } = nameParts(label.name)
    if (family === '') continue
    const names = families.get(family)
    if (names) names.push(label.name)
    else families.set(family, [label.name])
  }
  const times = new Map<string, number>()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
      const key = word.toLowerCase().replace(/['’]s$/, '')
      if (families.has(key)) times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  return new Set([...families].flatMap(([family, names]) => ((times.get(family) ?? 0) > names.length ? names : [])))
}

import { wordFinder, type WordFinder } from '../check/evidence/word-finder.ts'
import type { Scope } from '../model/key-figure.ts'
import type { Transcript } from '../model/transcript.ts'
import { matchesOf } from '../text/matches-of.ts'
import { termId } from '../text/term-id.ts'

export const COMPANY: Scope = { kind: 'company', name: null, id: 'company' }

const NAME = String.raw`[A-Z][\w+.’'-]*(?: (?:&|[A-Z][\w+.’'-]*)){0,5}`
/** `our AWS segment`, `the North America and International segments`, `Consumer & Community Banking` is one name. */
const SEGMENTS = new RegExp(
  String.raw`\b(${NAME})(?:(?:,? and |, )(?:our |the )?(${NAME}))? (segments?|reporting segments?)\b`,
  'g',
)
const BUSINESS = new RegExp(String.raw`\b(${NAME}) (?:business|division|business unit|business group)\b`, 'g')
/** What a name begins with only because a sentence does. */
const OPENER =
  /^(?:(?:Our|The|In|Across|For|At|And|But|So|Both|All|Each|Within|From|Now|Next|First|Second|Third|Turning|Moving|Shifting|Looking|Worldwide|Global|Total|Other|These|This|That|To|Over|While|As|With|On|I|We|Let|Operating|Reportable|Customer|Core|Overall|New|Same|Good|Strong)\s+)+/

/** Names that are no part of a company. */
const NONE = new Set([
  'our',
  'the',
  'business',
  'operating',
  'reportable',
  'core',
  'other',
  'each',
  'both',
  'all',
  'new',
  'i',
  'we',
  'ai',
  'it',
  'customer',
])

/** As often a name that is not called a segment must stand in a call to be one of its parts. */
const OFTEN = 2

/** The parts of a company by the names that a call gives them: what it calls a segment, a business, a division. */
export function scopesOf({ turns, speakers, sourceLang }: Transcript): Scope[] {
  if (sourceLang !== 'en') return []
  const company = new Set(speakers.filter(({ side }) => side === 'company').map(({ id }) => id))
  const texts = turns
    .filter(({ speaker }) => company.has(speaker))
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
  const found = new Map<string, Scope>()
  const take = (words: string | undefined, kind: 'segment' | 'part'): void => {
    const name = (words ?? '')
      .replace(OPENER, '')
      .replace(/['’]s?$/, '')
      .trim()
    const id = termId(name)
    if (id === '' || NONE.has(name.toLowerCase()) || found.has(id)) return
    found.set(id, { kind, name, id })
  }
  for (const text of texts) {
    for (const [, first, second, word = ''] of matchesOf(SEGMENTS, text)) {
      if (!word.endsWith('s') && second !== undefined) {
        // `Food and Beverage segment` may be one name or the end of a list.
        take(second, 'segment')
        continue
      }
      take(first, 'segment')
      take(second, 'segment')
    }
  }
  for (const text of texts)
    for (const [, name] of matchesOf(BUSINESS, text)) if (isOften(name ?? '', texts)) take(name, 'part')
  return [...found.values()]
}

function isOften(name: string, texts: string[]): boolean {
  const bare = name.replace(OPENER, '')
  return bare !== '' && texts.reduce((sum, text) => sum + text.split(bare).length - 1, 0) >= OFTEN
}

/** Finds the names of parts, also as adverbs: `internationally`. */
export function scopeFinder(scopes: readonly Scope[]): WordFinder<Scope> {
  return wordFinder(
    scopes.flatMap((scope) => {
      const name = scope.name ?? ''
      return [name, ...(/^\w+[ai][lc]$/.test(name) ? [`${name}ly`] : [])].map((form): [string, Scope] => [form, scope])
    }),
    true,
  )
}

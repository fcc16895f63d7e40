import type { Paragraph, Transcript } from '../../model/transcript.ts'

/** How much of a call came back. */
export interface ComeBack {
  /** Paragraphs of the original. */
  paragraphs: number
  /** Those that came back with the same source and the same translation. */
  pairs: number
  /** Those whose text came back said by the same person. */
  speakers: number
  /** Paragraphs that the original does not have. */
  extra: number
}

/** Compares a call with what was read of it in another layout. How many blanks stand in a row does not count. */
export function comeBack(original: Transcript, read: Transcript): ComeBack {
  const pairs = counted(spoken(read).map(({ paragraph }) => pair(paragraph)))
  const sayers = Map.groupBy(spoken(read), ({ paragraph }) => words(paragraph))
  const all = spoken(original)
  const back = all.filter(({ paragraph }) => take(pairs, pair(paragraph))).length
  return {
    paragraphs: all.length,
    pairs: back,
    speakers: all.filter(({ paragraph, names }) =>
      sayers.get(words(paragraph))?.shift()?.names.some((name) => names.includes(name))).length,
    extra: spoken(read).length - back,
  }
}

interface Spoken {
  paragraph: Paragraph
  /** All English names of who says it. */
  names: string[]
}

function spoken({ speakers, turns }: Transcript): Spoken[] {
  return turns.flatMap(({ speaker, paragraphs }) => {
    const person = speakers.find(({ id }) => id === speaker)
    const names = person ? [person.name, ...person.aliases] : []
    return paragraphs.map((paragraph) => ({ paragraph, names }))
  })
}

function pair({ source, translation }: Paragraph): string {
  return `${plain(source?.text)}\n${plain(translation?.text)}`
}

function words({ source, translation }: Paragraph): string {
  return plain((source ?? translation)?.text)
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}

function counted(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  counts.set(key, left - 1)
  return left > 0
}

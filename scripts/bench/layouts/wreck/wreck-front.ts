import { paragraph, withParagraphs, type Wreck, type Wreckable } from './wreckable.ts'

/** Mistakes about what is said and what stands around it. */
export const frontWrecks = {
  'front as speech': ({ draft }, next) => {
    const wrong = draft.front.filter(({ text }) => text.length > 3 && next() < 0.6)
    const first = draft.turns[0]?.line ?? 0
    const [turn, ...rest] = draft.turns
    if (wrong.length === 0 || !turn) return null
    const before = wrong.filter(({ line }) => line < first).map(({ text, line }) => paragraph(text, line))
    const front = draft.front.filter((line) => !wrong.includes(line))
    const turns = [
      ...(before.length > 0
        ? [{ label: null, line: before[0]?.source?.line ?? 1, lines: [], paragraphs: before }]
        : []),
      turn,
      ...rest,
    ].map((one, at, all) => {
      const end = all[at + 1]?.line ?? Infinity
      const own = wrong.filter(({ line }) => line >= first && line > one.line && line < end)
      return { ...one, paragraphs: [...one.paragraphs, ...own.map(({ text, line }) => paragraph(text, line))] }
    })
    return { ...draft, front, turns }
  },
  'beginning lost': (one, next) => dropped(one, (at) => at < 1 + Math.floor(next() * 2)),
  'end lost': (one) => {
    const all = one.draft.turns.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
    return dropped(one, (at) => at === all - 1)
  },
  'speech as headings': (one, next) => {
    const texts = one.draft.turns.flatMap(({ paragraphs }) => paragraphs)
    const short = new Set(
      texts.flatMap(({ source, translation }, at) =>
        ((source ?? translation)?.text.length ?? 99) < 50 && next() < 0.6 ? [at] : [],
      ),
    )
    return short.size === 0 ? null : dropped(one, (at) => short.has(at))
  },
} satisfies Record<string, Wreck>

function dropped({ draft }: Wreckable, lost: (at: number) => boolean): Wreckable['draft'] | null {
  const front = [...draft.front]
  let found = 0
  const wrecked = withParagraphs(draft, (all) =>
    all.map((one, at) => {
      if (!lost(at)) return [one]
      found++
      for (const passage of [one.source, one.translation])
        if (passage) front.push({ line: passage.line, kind: 'title', text: passage.text })
      return []
    }),
  )
  return found === 0 ? null : { ...wrecked, front: front.sort((a, b) => a.line - b.line) }
}

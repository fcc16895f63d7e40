import type { Passage } from '../../../../src/model/transcript.ts'
import type { DraftParagraph } from '../../../../src/parse/draft/draft.ts'
import type { Random } from '../../generated/random.ts'
import { pick, stretch, withParagraphs, type Wreck, type Texts, type Wreckable } from './wreckable.ts'

/** Mistakes about what translates what, and where a paragraph ends. */
export const pairWrecks = {
  'pairs moved by one': ({ draft }, next) => {
    const all = draft.turns.flatMap(({ paragraphs }) => paragraphs)
    if (pairs(all) < 6) return null
    const { from, to } = next() < 0.3 ? { from: 0, to: all.length } : stretch(all.length, next)
    const by = next() < 0.5 ? 1 : -1
    const ends = next() < 0.5
    return withParagraphs(draft, (given) =>
      given.map((one, at): DraftParagraph[] => {
        if (at < from || at >= to) return [one]
        const other = at + by < from || at + by >= to ? undefined : given[at + by]
        // What is over at the end stands with the last one, or alone.
        const over = (by === 1 ? at === from : at === to - 1) ? one.translation : null
        const translation = other?.translation ?? null
        if (over && translation && ends) return [{ ...one, translation: joined(over, translation) }]
        return [
          { ...one, translation },
          ...(over && one.source ? [{ source: null, translation: over, notes: [] }] : []),
        ].filter((two) => two.source ?? two.translation)
      }),
    )
  },
  'joined on one side': (one, next) => joinedSome(one, [pick(['source', 'translation'], next)], next),
  'joined on both sides': (one, next) => joinedSome(one, ['source', 'translation'], next),
  'split on one side': (one, next) => splitSome(one, [pick(['source', 'translation'], next)], next),
  'translation of a section lost': ({ draft }, next) => {
    const all = draft.turns.flatMap(({ paragraphs }) => paragraphs)
    if (pairs(all) < 8) return null
    const { from, to } = stretch(all.length, next)
    const front = [...draft.front]
    const aside = next() < 0.7
    const wrecked = withParagraphs(draft, (given) =>
      given.map((one, at) => {
        if (at < from || at >= to || !one.source || !one.translation) return [one]
        if (aside) front.push({ line: one.translation.line, kind: 'notice', text: one.translation.text })
        return [{ ...one, translation: null }]
      }),
    )
    return { ...wrecked, front: front.sort((a, b) => a.line - b.line) }
  },
  'no pairs': ({ draft }) => {
    const all = draft.turns.flatMap(({ paragraphs }) => paragraphs)
    if (pairs(all) < 4) return null
    return withParagraphs(draft, (given) =>
      given.map(({ source, translation, notes }): DraftParagraph[] =>
        source && translation
          ? [
              { source, translation: null, notes },
              { source: null, translation, notes: [] },
            ]
          : [{ source, translation, notes }],
      ),
    )
  },
  'a paragraph twice': ({ draft }, next) => {
    const often = next() < 0.5 ? 0.05 : 0.5
    let found = 0
    const wrecked = withParagraphs(draft, (all) =>
      all.map((one) => {
        if (next() > often) return [one]
        found++
        return [one, one]
      }),
    )
    return found === 0 ? null : wrecked
  },
} satisfies Record<string, Wreck>

function pairs(all: readonly DraftParagraph[]): number {
  return all.filter(({ source, translation }) => source && translation).length
}

function joined(one: Passage, other: Passage): Passage {
  const between = /\p{Script=Han}|[。？！，]$/u.test(one.text.slice(-1)) ? '' : ' '
  return { text: one.text + between + other.text, line: one.line, lines: [...one.lines, ...other.lines] }
}

function joinedSome({ draft }: Wreckable, sides: readonly Texts[], next: Random): Wreckable['draft'] | null {
  const often = next() < 0.5 ? 0.08 : 0.6
  let found = 0
  const turns = draft.turns.map((turn) => {
    const paragraphs: DraftParagraph[] = []
    for (const one of turn.paragraphs) {
      const last = paragraphs.at(-1)
      if (!last || next() > often || !sides.every((side) => last[side] && one[side])) {
        paragraphs.push(one)
        continue
      }
      found++
      const whole = { ...last }
      const rest = { ...one }
      for (const side of sides) {
        const [before, behind] = [last[side], one[side]]
        if (before && behind) whole[side] = joined(before, behind)
        rest[side] = null
      }
      paragraphs.splice(-1, 1, whole, ...(rest.source || rest.translation ? [rest] : []))
    }
    return { ...turn, paragraphs }
  })
  return found === 0 ? null : { ...draft, turns }
}

function splitSome({ draft }: Wreckable, [side]: [Texts], next: Random): Wreckable['draft'] | null {
  const often = next() < 0.5 ? 0.08 : 0.6
  let found = 0
  const wrecked = withParagraphs(draft, (all) =>
    all.map((one): DraftParagraph[] => {
      const passage = one[side]
      const [, first, second] = /^(.{10,}?[.?!。？！]["”’」]?) ?(.{10,})$/su.exec(passage?.text ?? '') ?? []
      if (!passage || first === undefined || second === undefined || next() > often) return [one]
      found++
      const rest = { source: null, translation: null, notes: [], [side]: { ...passage, text: second } }
      return [{ ...one, [side]: { ...passage, text: first } }, rest]
    }),
  )
  return found === 0 ? null : wrecked
}

import type { Passage } from '../../../../src/model/transcript.ts'
import type { DraftParagraph } from '../../../../src/parse/draft/draft.ts'
import type { Random } from '../../generated/random.ts'
import { paragraph, pick, stretch, withParagraphs, type Wreck, type Wreckable } from './wreckable.ts'

/** What a layout may write before or behind each text, and a reader may leave there. */
const FRAMES: ((at: number) => string)[] = [
  (at) => `${at} `,
  (at) => `(${at}) `,
  (at) => `#${at}: `,
  (at) => `${String(at).padStart(3, '0')}| `,
  (at) => `Line ${at} `,
  (at) => `00:${String(at % 60).padStart(2, '0')}:10 `,
  (at) => `[${at}:05] `,
  () => '[EN] ',
  () => 'EN: ',
  () => 'zh> ',
  () => '原文 ',
  () => 'o ',
  () => '-- ',
  () => '"',
  (at) => `s${at}e `,
  () => 'Speaker ',
  () => '+ ',
  () => '§ ',
]

type Texts = 'source' | 'translation'

/** Mistakes about what is said, and what translates what. */
export const textWrecks = {
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
  'torn lines': ({ draft }, next) => {
    const often = next() < 0.5 ? 0.1 : 0.7
    let found = 0
    const wrecked = withParagraphs(draft, (all) =>
      all.map((one): DraftParagraph[] => {
        const text = one.source?.text ?? ''
        const at = text.indexOf(' ', Math.min(text.length / 2, 70))
        if (!one.source || at === -1 || next() > often) return [one]
        found++
        return [
          { ...one, source: { ...one.source, text: text.slice(0, at) } },
          { source: { ...one.source, text: text.slice(at + 1) }, translation: null, notes: [] },
        ]
      }),
    )
    return found === 0 ? null : wrecked
  },
  'frames left': ({ draft }, next) => {
    const frame = pick(FRAMES, next)
    const sides = pick<readonly Texts[]>([['source'], ['translation'], ['source', 'translation']], next)
    const behind = next() < 0.2
    const often = next() < 0.3 ? 0.3 : 1
    let found = 0
    const wrecked = withParagraphs(draft, (all) =>
      all.map((one, at) => {
        if (next() > often) return [one]
        const framed = { ...one }
        for (const side of sides) {
          const passage = one[side]
          if (!passage) continue
          framed[side] = { ...passage, text: behind ? `${passage.text} ${frame(at).trim()}` : frame(at) + passage.text }
          found++
        }
        return [framed]
      }),
    )
    return found === 0 ? null : wrecked
  },
  /** A frame takes words with it. */
  'words lost': ({ draft }, next) => {
    const side = pick<Texts>(['source', 'translation'], next)
    const often = next() < 0.5 ? 0.1 : 0.9
    let found = 0
    const wrecked = withParagraphs(draft, (all) =>
      all.map((one) => {
        const passage = one[side]
        const rest =
          passage && next() < often
            ? /^(?:\S{1,12} |\p{Script=Han}{2,5})[，,]?(.{8,})$/u.exec(passage.text)?.[1]
            : undefined
        if (!passage || rest === undefined) return [one]
        found++
        return [{ ...one, [side]: { ...passage, text: rest } }]
      }),
    )
    return found === 0 ? null : wrecked
  },
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
  'both languages in one text': ({ draft }, next) => {
    const often = next() < 0.5 ? 0.1 : 1
    let found = 0
    const wrecked = withParagraphs(draft, (all) =>
      all.map((one): DraftParagraph[] => {
        const { source, translation, notes } = one
        if (!source || !translation || next() > often) return [one]
        found++
        return [{ source: { ...source, text: `${source.text} ${translation.text}` }, translation: null, notes }]
      }),
    )
    return found === 0 ? null : wrecked
  },
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

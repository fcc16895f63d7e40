import type { DraftTurn } from '../../../../src/parse/draft/draft.ts'
import type { Random } from '../../generated/random.ts'
import { labelText, named, paragraph, pick, stretch, type Wreck, type Wreckable } from './wreckable.ts'

/** What becomes of a name that was not seen as one. */
const LEFT = ['before', 'behind', 'alone', 'aside', 'gone'] as const

/** Mistakes about who speaks. */
export const speakerWrecks = {
  'all speakers lost': (one, next) =>
    lose(
      one,
      one.draft.turns.map(() => true),
      next,
    ),
  'every second speaker lost': (one, next) =>
    lose(
      one,
      one.draft.turns.map((_, at) => at % 2 === 1),
      next,
    ),
  'some speakers lost': (one, next) =>
    lose(
      one,
      one.draft.turns.map((_, at) => at > 0 && next() < 0.2),
      next,
    ),
  'one speaker lost': (one, next) => {
    const lost = 1 + Math.floor(next() * (one.draft.turns.length - 1))
    return lose(
      one,
      one.draft.turns.map((_, at) => at === lost),
      next,
    )
  },
  /** All that some people say is said by others: their names have a shape that was not seen. */
  'people lost': (one, next) => {
    const people = [...new Set(one.draft.turns.map(({ label }) => label?.name))]
    const lost = new Set(people.filter(() => next() < 0.4))
    return lose(
      one,
      one.draft.turns.map(({ label }, at) => at > 0 && lost.has(label?.name)),
      next,
    )
  },
  'speakers merged': ({ draft }) => {
    const label = draft.turns.find((turn) => turn.label)?.label
    if (!label || named(draft) < 2) return null
    return { ...draft, turns: draft.turns.map((turn) => ({ ...turn, label })) }
  },
  /** A name is taken for that of the turn before or behind it. */
  'names moved': ({ draft }, next) => {
    if (named(draft) < 3) return null
    const by = next() < 0.5 ? 1 : -1
    return { ...draft, turns: draft.turns.map((turn, at) => ({ ...turn, label: draft.turns[at + by]?.label ?? null })) }
  },
  /** Each language has speakers of its own. */
  'speakers by language': ({ draft }) => {
    if (!draft.turns.some(({ label }) => label?.zh)) return null
    const turns = draft.turns.flatMap((turn): DraftTurn[] => {
      const { label, paragraphs } = turn
      const sources = paragraphs.map((one) => ({ ...one, translation: null })).filter(({ source }) => source)
      const translations = paragraphs
        .map((one) => ({ ...one, source: null, notes: [] }))
        .filter((one) => one.translation)
      const chinese = label?.zh == null ? label : { ...label, name: label.zh, zh: null }
      return [
        { ...turn, paragraphs: sources },
        { ...turn, lines: [], label: chinese, paragraphs: translations },
      ].filter((one) => one.paragraphs.length > 0)
    })
    return { ...draft, turns }
  },
  /** What stands below a name is taken for another name. */
  'two names for one': ({ draft }, next) => {
    if (named(draft) < 2) return null
    const people = [...new Set(draft.turns.flatMap(({ label }) => label?.name ?? []))]
    const wrong = new Set(people.filter(() => next() < 0.5))
    const turns = draft.turns.flatMap((turn): DraftTurn[] => {
      if (!turn.label || !wrong.has(turn.label.name)) return [turn]
      const other = { name: turn.label.tail ?? turn.label.zh ?? 'Operator', tail: null, zh: null }
      return [
        { ...turn, paragraphs: [] },
        { ...turn, label: other, lines: [] },
      ]
    })
    return wrong.size === 0 ? null : { ...draft, turns }
  },
  'questions merged into answers': ({ draft }, next) => {
    const turns: DraftTurn[] = []
    let merged = 0
    for (const turn of draft.turns) {
      const before = turns.at(-1)
      const asked = /[?？]/.test(
        (before?.paragraphs.at(-1)?.source ?? before?.paragraphs.at(-1)?.translation)?.text ?? '',
      )
      if (before && asked && turn.label?.name !== before.label?.name && next() < 0.8) {
        before.paragraphs = [...before.paragraphs, ...turn.paragraphs]
        merged++
      } else turns.push({ ...turn })
    }
    return merged === 0 ? null : { ...draft, turns }
  },
  /** Words that begin a paragraph are taken for who says it. */
  'words as names': ({ draft }, next) => {
    const turns: DraftTurn[] = []
    const often = next() < 0.5 ? 0.05 : 0.3
    let found = 0
    for (const turn of draft.turns) {
      let own: DraftTurn = { ...turn, paragraphs: [] }
      turns.push(own)
      turn.paragraphs.forEach((one, at) => {
        const text = (one.source ?? one.translation)?.text ?? ''
        const [, words, rest] = /^((?:\p{Lu}[\p{L}’']* ?){1,3}|\p{Script=Han}{2,4})[\s,:，：]*(.+)$/u.exec(text) ?? []
        if (at === 0 || words === undefined || rest === undefined || next() > often) {
          own.paragraphs.push(one)
          return
        }
        found++
        const side = one.source ? 'source' : 'translation'
        const passage = one[side]
        own = {
          label: { name: words.trim(), tail: null, zh: null },
          line: passage?.line ?? 0,
          lines: [],
          paragraphs: [{ ...one, [side]: passage && { ...passage, text: rest } }],
        }
        turns.push(own)
      })
    }
    return found === 0 ? null : { ...draft, turns: turns.filter(({ paragraphs }) => paragraphs.length > 0) }
  },
  /** A short paragraph, or each of some, is taken for who says the next. */
  'text as a name': ({ draft }, next) => {
    let found = 0
    const turns = draft.turns.flatMap((turn): DraftTurn[] => {
      const parts: DraftTurn[] = [{ ...turn, paragraphs: [] }]
      turn.paragraphs.forEach((one, at) => {
        const text = (one.source ?? one.translation)?.text ?? ''
        const last = at === turn.paragraphs.length - 1
        if (at > 0 && !last && text.length < 60 && next() < 0.6) {
          found++
          const lines = [...(one.source?.lines ?? []), ...(one.translation?.lines ?? [])]
          parts.push({
            label: { name: text.replace(/[.?!。？！]$/u, ''), tail: null, zh: one.translation?.text ?? null },
            line: lines[0] ?? 0,
            lines,
            paragraphs: [],
          })
        } else parts.at(-1)?.paragraphs.push(one)
      })
      return parts
    })
    return found === 0 ? null : { ...draft, turns: turns.filter(({ paragraphs }) => paragraphs.length > 0) }
  },
  'part of the speakers lost': (one, next) => {
    const { from, to } = stretch(one.draft.turns.length, next)
    return lose(
      one,
      one.draft.turns.map((_, at) => at > 0 && at >= from && at < to),
      next,
    )
  },
} satisfies Record<string, Wreck>

/** Turns of people who are not seen go on with what was said before; the name is left somewhere. */
function lose({ draft, lineText }: Wreckable, lost: boolean[], next: Random): Wreckable['draft'] | null {
  if (named(draft) < 2) return null
  const left = pick(LEFT, next)
  const turns: DraftTurn[] = []
  const front = [...draft.front]
  let found = 0
  draft.turns.forEach((turn, at) => {
    const before = turns.at(-1)
    if (!lost[at] || !turn.label) {
      turns.push({ ...turn, paragraphs: [...turn.paragraphs] })
      return
    }
    const previous = draft.turns[at - 1]?.label?.name
    if (previous !== undefined && previous !== turn.label.name) found++
    const { own, paragraphs } = leave(turn, left, lineText)
    if (left === 'aside') for (const line of turn.lines) front.push({ line, kind: 'heading', text: lineText(line) })
    if (before) before.paragraphs.push(...own, ...paragraphs)
    else turns.push({ ...turn, label: null, lines: [], paragraphs: [...own, ...paragraphs] })
  })
  return found === 0 ? null : { ...draft, turns, front: front.sort((a, b) => a.line - b.line) }
}

function leave(
  { label, line, lines, paragraphs }: DraftTurn,
  left: (typeof LEFT)[number],
  lineText: (line: number) => string,
): { own: DraftTurn['paragraphs']; paragraphs: DraftTurn['paragraphs'] } {
  if (left === 'aside' || left === 'gone' || !label) return { own: [], paragraphs }
  if (lines.length > 0 && left === 'alone')
    return { own: lines.map((number) => paragraph(lineText(number), number)), paragraphs }
  const [english, chinese] = labelText(label)
  const written = (text: string, name: string): string =>
    left === 'behind' ? `${text} — ${name}` : lines.length > 0 ? `${name} ${text}` : `${name}: ${text}`
  const all = paragraphs.map((one, at) => {
    if (at > 0) return one
    const { source, translation } = one
    return {
      ...one,
      source: source && { ...source, line: lines.length > 0 ? line : source.line, text: written(source.text, english) },
      translation: translation && { ...translation, text: written(translation.text, chinese) },
    }
  })
  return { own: [], paragraphs: all }
}

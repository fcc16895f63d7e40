import type { DraftParagraph } from '../../../../src/parse/draft/draft.ts'
import { pick, withParagraphs, type Texts, type Wreck } from './wreckable.ts'

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

/** Mistakes within texts. */
export const textWrecks = {
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
} satisfies Record<string, Wreck>

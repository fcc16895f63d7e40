import { describe, expect, it } from 'vitest'
import { peopleOf } from '../calls/spoken-call.ts'
import { drawCase, type Case } from '../judge/draw-case.ts'
import { readReal } from '../judge/read-drawn.ts'

const real = await readReal()
const cases: Case[] = Array.from({ length: 200 }, (_, at) => drawCase(at + 1, 5, real))

describe('a laid out call', () => {
  it('is the same again for the same number and seed', () => {
    for (const { n, files } of cases.slice(0, 50)) expect(drawCase(n, 5, real).files).toEqual(files)
  })

  it('is another one for another seed', () => {
    expect(drawCase(1, 6, real).files).not.toEqual(drawCase(1, 5, real).files)
  })

  it('holds every text of the truth, in its order', () => {
    for (const { n, files, truth, layout } of cases) {
      const text = letters(Object.values(files).join('\n'))
      for (const tongue of ['en', 'zh'] as const) {
        let from = 0
        const ordered = layout.arrangement !== 'files'
        for (const said of truth.turns.flatMap(({ paragraphs }) => paragraphs.map((one) => one[tongue]))) {
          if (said === null) continue
          const at = text.indexOf(letters(said), ordered ? from : 0)
          expect({ n, said, found: at >= 0 }).toEqual({ n, said, found: true })
          from = at
        }
      }
    }
  })

  it('names everybody, unless its style names nobody', () => {
    const unnamed = new Set([
      'none',
      'numbered',
      'numbered-time',
      'spk',
      'question-answer',
      'capital-iq',
      'surname-title',
    ])
    for (const { n, files, truth } of cases.filter((one) => !unnamed.has(one.layout.speaker))) {
      const text = letters(Object.values(files).join('\n')).toLowerCase()
      for (const { name, zh } of peopleOf(truth)) {
        expect({ n, name, found: [name, zh ?? name].some((one) => text.includes(letters(one).toLowerCase())) }).toEqual(
          { n, name, found: true },
        )
      }
    }
  })
})

/** A text without what containers add between and inside of its words. */
function letters(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/(?:^\d+\n)?^\d\d:\d\d:\d\d[.,]\d{3} --> \S+/gm, '')
    .replace(/^> |\\(?=[\\`*_[\]<>.)"]|$)/gm, '')
    .replaceAll('""', '"')
    .replace(/[\s\u0085]+/g, '')
}

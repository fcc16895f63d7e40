import { describe, expect, it } from 'vitest'
import { peopleOf } from '../calls/spoken-call.ts'
import { sentences, type Topic } from '../calls/stock.ts'
import { choiceNames, valuesOf } from '../choices/choices.ts'
import { drawCase, type Case } from '../judge/draw-case.ts'
import { drawLayout } from '../choices/draw-layout.ts'
import { excluded } from '../choices/exclusions.ts'
import { knownLayouts } from '../choices/known-layouts.ts'
import { readReal } from '../judge/read-drawn.ts'
import { random } from '../../random.ts'

const real = await readReal()
const cases: Case[] = Array.from({ length: 200 }, (_, at) => drawCase(at + 1, 5, real))

describe('the choices', () => {
  it('are at least 14 with at least 70 values, each with two values or more', () => {
    const counts = choiceNames.map((name) => valuesOf(name).length)
    expect(counts.length).toBeGreaterThanOrEqual(14)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(70)
  })

  it.each(choiceNames)('%s can be drawn with each of its values', (name) => {
    for (const { value } of valuesOf(name)) {
      const layout = drawLayout(random(1), { fixed: { [name]: value }, without: new Set() })
      expect(layout[name]).toBe(value)
      expect(excluded(layout)).toBeNull()
    }
  })
})

describe('the layouts with names', () => {
  it.each([...knownLayouts])('%s goes together', (_, layout) => {
    expect(excluded(layout)).toBeNull()
  })
})

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
    const unnamed = new Set(['none', 'numbered', 'numbered-time', 'spk', 'question-answer', 'capital-iq', 'surname-title'])
    for (const { n, files, truth } of cases.filter((one) => !unnamed.has(one.layout.speaker))) {
      const text = letters(Object.values(files).join('\n')).toLowerCase()
      for (const { name, zh } of peopleOf(truth)) {
        expect({ n, name, found: [name, zh ?? name].some((one) => text.includes(letters(one).toLowerCase())) }).toEqual({ n, name, found: true })
      }
    }
  })
})

describe('the stock of sentences', () => {
  it('has at least 150 pairs, none twice', () => {
    const topics: Topic[] = [
      'bank', 'chips', 'retail', 'software', 'business', 'question', 'answer', 'short', 'press', 'presscue', 'talk', 'letter', 'interview', 'interviewed',
    ]
    const all = topics.flatMap(sentences).map(({ en }) => en)
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all).size).toBe(all.length)
  })
})

/** A text without what containers add between and inside of its words. */
function letters(text: string): string {
  return text
    .replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replace(/(?:^\d+\n)?^\d\d:\d\d:\d\d[.,]\d{3} --> \S+/gm, '')
    .replace(/^> |\\(?=[\\`*_[\]<>.)"]|$)/gm, '')
    .replaceAll('""', '"')
    .replace(/[\s\u0085]+/g, '')
}

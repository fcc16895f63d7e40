import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../emit/document.ts'
import { emit } from '../emit/emit.ts'
import type { Transcript } from '../model/transcript.ts'
import { readDocument } from './read-document.ts'

function transcript(
  texts: { source: string; translation: string | null; note?: string; part?: number }[],
  speaker = 'ann-lee',
): Transcript {
  return {
    id: 'xmpl-2025-q1',
    title: 'A "title": --- # {x}\n---\n<script>',
    company: { name: 'Example', ticker: null, exchange: null },
    period: null,
    date: null,
    confidence: 1,
    layout: 'induced',
    dialect: 'interleaved',
    dialects: [],
    translation: null,
    sourceLang: 'en',
    speakers: [],
    front: [],
    unplaced: [],
    turns: [
      {
        speaker,
        line: 1,
        lines: [1],
        section: 'prepared',
        exchange: null,
        paragraphs: texts.map(({ source, translation, note, part }, index) => ({
          id: `p${index}`,
          n: index + 1,
          ...(part !== undefined && { part }),
          source: { text: source, line: 2 * index + 2, lines: [2 * index + 2] },
          translation: translation === null ? null : { text: translation, line: 2 * index + 3, lines: [2 * index + 3] },
          notes: note === undefined ? [] : [{ origin: 'seed', text: note, line: 99, lines: [99] }],
          corrections: [],
        })),
      },
      { speaker: 'bo', line: 90, lines: [90], section: 'qa', exchange: 1, paragraphs: [] },
    ],
  }
}

describe('readDocument', () => {
  it('gives back what emit was given, for every text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '{x}',
        '</Paragraph>',
        '<Note line="1" />',
        '\n\n</Turn>\n\n',
        'import a from "b"',
        '---',
        '``',
        '\u0000',
        '\ud800',
      ),
    )
    const paragraph = fc.record({
      source: text,
      translation: fc.option(text),
      note: fc.option(text, { nil: undefined }),
      part: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), text, (texts, speaker) => {
        const call = transcript(texts, speaker)
        const document = documentOf(call, [])
        const { value, problems } = readDocument(emit(document, call), document, 'seeds/x.txt')
        expect(problems).toEqual([])
        expect(value).toEqual(document)
      }),
      { numRuns: 400 },
    )
  })

  it('takes nothing for what it is not: another text than was written is refused', () => {
    const call = transcript([{ source: 'Revenue rose.', translation: null }])
    const { value, problems } = readDocument(
      emit(documentOf(transcript([{ source: 'Revenue fell.', translation: null }]), []), call),
      documentOf(call, []),
      'seeds/x.txt',
    )
    expect([value, problems[0]?.rule]).toEqual([null, 'mdx-unexpected'])
  })

  it.each([
    ['an expression', '<Section kind="qa">\n\n{process.exit(1)}\n\n</Section>', 'mdxFlowExpression'],
    ['an import', 'import fs from "node:fs"\n\n<Section kind="qa" />', 'mdxjsEsm'],
    ['an export', 'export const a = 1\n', 'mdxjsEsm'],
    ['a script', '<Section kind="qa">\n\n<script>alert(1)</script>\n\n</Section>', 'script'],
    ['an unknown component', '<Danger />\n', 'Danger'],
    ['an attribute that is computed', '<Section kind={evil()} />\n', 'kind'],
    ['a spread', '<Section {...evil} />\n', 'Section'],
    ['an attribute that is not ours', '<Section kind="qa" onclick="x" />\n', 'onclick'],
    [
      'emphasis',
      '<Section kind="qa">\n\n<Turn n="1" speaker="a" line="1">\n\n<Paragraph id="p" n="1" sourceLine="1">\n\n*x*\n\n</Paragraph>\n\n</Turn>\n\n</Section>',
      'emphasis',
    ],
  ])('refuses %s', (_, mdx, actual) => {
    const { value, problems } = readDocument(mdx, { sections: [] }, 'seeds/x.txt')
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ rule: 'mdx-unexpected', severity: 'error', file: 'seeds/x.txt' }])
    expect(problems[0]?.actual).toContain(actual)
  })
})

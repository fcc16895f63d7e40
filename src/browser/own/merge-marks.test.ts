import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMark } from './any-mark.fixture.ts'
import { marksMarkdown, readMarks } from './marks-markdown.ts'
import { mergeMarks } from './merge-marks.ts'
import type { OwnMark } from './own-mark.ts'
import { annotationPage, readAnnotations } from './web-annotations.ts'

/** What is here once marks have come in. */
function joined(here: readonly OwnMark[], incoming: readonly OwnMark[]): OwnMark[] {
  const all = new Map(here.map((mark) => [mark.id, mark]))
  for (const mark of mergeMarks(here, incoming).changes) all.set(mark.id, mark)
  return [...all.values()]
}

const place = ({ call, paragraph, quotes }: OwnMark): string => JSON.stringify([call, paragraph, quotes])
const unique = (marks: OwnMark[]): OwnMark[] => [...new Map(marks.map((mark) => [mark.id, mark])).values()]
/** Few ids, places and words, so that the same ones meet. */
const meeting = fc.array(
  fc
    .tuple(anyMark, fc.constantFrom('one', 'two', 'three'), fc.constantFrom('', 'a', 'a b', 'c'))
    .map(([mark, id, comment]): OwnMark => ({ ...mark, id, comment, quotes: null })),
  { maxLength: 6 },
)

describe('marks that come in', () => {
  it('are all here afterwards, and so is all that was', () => {
    fc.assert(
      fc.property(meeting.map(unique), meeting, (here, incoming) => {
        const all = joined(here, incoming)
        for (const mark of [...here, ...incoming])
          expect(all.some((one) => place(one) === place(mark) && one.comment.includes(mark.comment))).toBe(true)
      }),
    )
  })

  it('are here once, however often they come', () => {
    fc.assert(
      fc.property(meeting, meeting, (first, incoming) => {
        const here = joined([], first)
        const once = joined(here, incoming)
        expect(once.length - here.length).toBeLessThanOrEqual(incoming.length)
        expect(mergeMarks(once, incoming)).toEqual({ changes: [], known: incoming.length })
      }),
    )
  })

  it('from a file that was made here change nothing', () => {
    fc.assert(
      fc.property(meeting, (marks) => {
        const here = joined([], marks)
        const files = [
          readAnnotations(annotationPage(here, 'https://example.org', 'x')),
          readMarks(marksMarkdown(new Map([['A call', here]]), 'https://example.org')),
        ]
        for (const file of files) {
          expect(mergeMarks(here, file)).toEqual({ changes: [], known: here.length })
          expect(joined([], file)).toEqual(here)
        }
      }),
    )
  })
})

describe('two states of a mark', () => {
  const [mark] = fc.sample(anyMark, 1)
  if (!mark) throw new Error('No mark.')
  const earlier: OwnMark = { ...mark, comment: 'Ask again.', modified: '2025-01-01T00:00:00.000Z' }
  const later = (comment: string): OwnMark => ({ ...earlier, comment, modified: '2025-02-01T00:00:00.000Z' })

  it('are one where the later holds the words of the earlier, from whichever side it comes', () => {
    const grown = later('Ask again. In May.')
    expect(joined([earlier], [grown])).toEqual([grown])
    expect(joined([grown], [earlier])).toEqual([grown])
  })

  it('are two where they say different things', () => {
    const other = later('Answered.')
    for (const all of [joined([earlier], [other]), joined([other], [earlier])]) {
      expect(all.map(({ comment }) => comment).sort()).toEqual(['Answered.', 'Ask again.'])
      expect(all.find(({ id }) => id === mark.id)).toEqual(other)
      for (const { id } of all) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    }
    expect(joined([earlier], [other])[1]?.id).toBe(joined([other], [earlier])[1]?.id)
  })
})
